package dk.helhed.governance;

import dk.helhed.geography.AreaId;

record BoardAreaRow(BoardId board, AreaId area) {}
