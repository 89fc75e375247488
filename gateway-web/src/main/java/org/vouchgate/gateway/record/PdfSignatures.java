package org.vouchgate.gateway.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import org.vouchgate.gateway.platform.SigningSettings;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.signing.SignedDocuments;
import org.vouchgate.summary.pdf.PdfSigner;
import org.vouchgate.summary.pdf.signature.CmsSigner;

/** Signs summaries with the key that signs records: each once, and the same signature again for the same bytes. */
@ApplicationScoped
public class PdfSignatures {

    /** Room for any chain, so that a renewed certificate changes no file that was signed before. */
    private static final int ROOM = 8 * 1024;

    @Inject
    SigningSettings settings;

    @Inject
    SignedDocuments signing;

    @Inject
    SignOnce once;

    /** What signs the summaries of one request. */
    public PdfSigner of(PresentationRequest request) {
        return new PdfSigner() {
            @Override
            public byte[] sign(byte[] content) {
                return Base64.getDecoder().decode(once.of(request, sha256(content), at -> {
                    signing.requireValid();
                    return Base64.getEncoder().encodeToString(cms().sign(content));
                }));
            }

            @Override
            public int most() {
                return ROOM;
            }
        };
    }

    private CmsSigner cms() {
        return new CmsSigner(settings.current().chain(), this::ecdsa);
    }

    /** With whatever holds the key, a hardware module too. */
    private byte[] ecdsa(byte[] content) {
        try {
            var signer = Signature.getInstance("SHA256withECDSA");
            signer.initSign(settings.current().key());
            signer.update(content);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key does not sign", e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
