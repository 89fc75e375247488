package org.vouchgate.summary.pdf;

import java.util.List;

/** What is attached to a summary, made once its pages are known. */
public interface Enclosure {

    /**
     * The attachments to these pages.
     *
     * @param pages what {@link PageDigest#of(byte[])} says of the finished file
     */
    List<Attachment> to(String pages);
}
