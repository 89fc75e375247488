package org.vouchgate.testkit.ats;

/**
 * A file on an application.
 *
 * @param content the bytes; not copied, not to be changed
 */
public record GreenhouseAttachment(
        long id, long applicationId, String filename, String type, String visibility, byte[] content) {}
