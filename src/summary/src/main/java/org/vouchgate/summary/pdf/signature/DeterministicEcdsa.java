package org.vouchgate.summary.pdf.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.interfaces.ECPrivateKey;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.PrivateKeyFactory;

/**
 * ECDSA with SHA-256 whose nonce comes from key and content.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6979">RFC 6979</a>
 */
final class DeterministicEcdsa {

    private final ECPrivateKeyParameters key;

    DeterministicEcdsa(ECPrivateKey key) {
        this.key = (ECPrivateKeyParameters) parameters(key);
    }

    private static AsymmetricKeyParameter parameters(ECPrivateKey key) {
        try {
            return PrivateKeyFactory.createKey(key.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException("the key cannot be read", e);
        }
    }

    byte[] sign(byte[] content) {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        var numbers = signer.generateSignature(Sha256.of(content));
        try {
            return StandardDSAEncoding.INSTANCE.encode(key.getParameters().getN(), numbers[0], numbers[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
