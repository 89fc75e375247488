package org.vouchgate.record;

import java.util.Locale;

/** What is asked of a record, or of a PDF that holds one, in the order in which it is told. */
public enum Question {
    /** Whether the file can be read as what it is said to be. */
    FILE,
    /** Whether the PDF bears a signature that covers its bytes as they are. */
    PDF_SIGNATURE,
    /** Whether the signature covers the whole file, and nothing was added afterwards. */
    PDF_WHOLE,
    /** Whether exactly one record is attached. */
    ATTACHMENT,
    /** Whether the record bears the signature of the key in its certificate. */
    RECORD_SIGNATURE,
    /** Whether the PDF was signed by whoever signed the record. */
    SAME_SIGNER,
    /** Whether the PDF's pages are those that the record was written for. */
    AGREEMENT,
    /** Whether anybody but the signer says when it was signed. */
    TIME,
    /** Whether the certificates were valid as of the date that is asked about. */
    VALIDITY,
    /** Whether somebody who is trusted vouches for the certificate. */
    TRUST,
    /** Whether the certificate belongs to the gateway that the record names. */
    NAME,
    /** Whether the certificate had been revoked by then. */
    REVOCATION;

    /** As it stands in keys of words, and in what the command writes. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
