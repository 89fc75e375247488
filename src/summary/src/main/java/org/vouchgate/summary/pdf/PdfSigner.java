package org.vouchgate.summary.pdf;

/** Signs a summary. The key may stand anywhere; {@link org.vouchgate.summary.pdf.signature.CmsSigner} signs with one that stands here. */
public interface PdfSigner {

    /**
     * Signs the whole file but the place of the signature itself.
     *
     * @return a detached CMS signature for PAdES baseline B-B, in DER: it names the signer's certificate in a signed
     *     attribute and says no time, which stands in the file; at most {@link #most()} bytes
     * @see <a href="https://www.etsi.org/deliver/etsi_en/319100_319199/31914201/">ETSI EN 319 142-1, section 6</a>
     */
    byte[] sign(byte[] content);

    /** How many bytes to leave for the signature. The same each time, or the file will not be. */
    int most();
}
