package org.vouchgate.skills.taxonomy.source;

/**
 * Where something was read.
 *
 * @param file the file's name
 * @param line from 1; 0 for the file as a whole
 */
record Place(String file, long line) {}
