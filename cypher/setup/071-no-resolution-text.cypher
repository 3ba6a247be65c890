// Its analyzer left out words, resolutionWords has them all.
DROP INDEX resolutionText IF EXISTS
