package org.vouchgate.gateway.taxonomy;

import java.util.UUID;

/**
 * A file that has arrived and lies on disk.
 *
 * @param digest SHA-256 in hexadecimal
 * @param zip    whether it is a zip of files
 */
record Upload(UUID id, long bytes, String digest, boolean zip) {}
