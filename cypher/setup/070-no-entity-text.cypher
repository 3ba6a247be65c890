// Its analyzer left out words, entityWords has them all.
DROP INDEX entityText IF EXISTS
