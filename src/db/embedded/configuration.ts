import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Only what differs from Neo4j's own defaults. */
export function writeConfiguration(home: string, port: number, pageCache: string): void {
  const folder = join(home, "conf");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const settings: Readonly<Record<string, string | number | boolean>> = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.enabled": true,
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "dbms.security.auth_enabled": true,
    // Else any local user could lock ours out with wrong passwords; 256 random bits need no such guard.
    "dbms.security.auth_max_failed_attempts": 0,
    "dbms.security.allow_csv_import_from_file_urls": false,
    "dbms.usage_report.enabled": false,
    "client.allow_telemetry": false,
    "server.memory.pagecache.size": pageCache,
    "db.tx_log.rotation.retention_policy": "64M size",
    "db.tx_log.rotation.size": "16M",
    "db.tx_log.preallocate": false,
    // Two seconds by default, several times over: a stop took 10 s.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, "neo4j.conf"), lines.join(""), { mode: 0o600 });
  writeFileSync(join(folder, "user-logs.xml"), USER_LOGS, { mode: 0o600 });
  writeFileSync(join(folder, "server-logs.xml"), SERVER_LOGS, { mode: 0o600 });
}

const PATTERN = "%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p %m%n";

/** The console is a file that each start writes anew, see neo4j-process. */
const USER_LOGS = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <Console name="Console" target="SYSTEM_OUT"><PatternLayout pattern="${PATTERN}"/></Console>
  </Appenders>
  <Loggers>
    <Root level="info"><AppenderRef ref="Console"/></Root>
  </Loggers>
</Configuration>
`;

/** 20 MB, eight times, for each of four logs, unless said otherwise. */
const SERVER_LOGS = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <RollingRandomAccessFile name="Debug" fileName="\${config:server.directories.logs}/debug.log"
                             filePattern="$\${config:server.directories.logs}/debug.log.%02i">
      <Neo4jDebugLogLayout pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
      <Policies><SizeBasedTriggeringPolicy size="4 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="2"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="Debug"/></Root>
    <Logger name="QueryLogger" level="OFF" additivity="false"/>
    <Logger name="HttpLogger" level="OFF" additivity="false"/>
  </Loggers>
</Configuration>
`;
