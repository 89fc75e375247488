package org.vouchgate.summary.pdf.signature;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;

/** Collects what is to be signed and has it signed at once. */
final class BufferedSigner implements ContentSigner {

    private final UnaryOperator<byte[]> ecdsa;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    BufferedSigner(UnaryOperator<byte[]> ecdsa) {
        this.ecdsa = ecdsa;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        return ecdsa.apply(content.toByteArray());
    }
}
