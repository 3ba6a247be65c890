// Records steps of the setup as done.
// $steps: list of {name: string, checksum: string, number: number}
UNWIND $steps AS step
MERGE (setup:Setup {name: step.name})
ON CREATE SET setup.number = toInteger(step.number),
              setup.checksum = step.checksum,
              setup.appliedAt = datetime()
