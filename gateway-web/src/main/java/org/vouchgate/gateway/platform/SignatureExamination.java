package org.vouchgate.gateway.platform;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.util.List;

/**
 * Asks a provider of signatures whether it can tell good ones from bad ones, before anything is believed because of it.
 * What a good signature is, the JDK says. A provider whose library did not load fails too.
 */
final class SignatureExamination {

    private record Kind(String keys, String curve, String signatures) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("EC", "secp256r1", "SHA256withECDSAinP1363Format"),
            new Kind("EC", "secp384r1", "SHA384withECDSAinP1363Format"),
            new Kind("EC", "secp521r1", "SHA512withECDSAinP1363Format"),
            new Kind("Ed25519", "", "Ed25519"));
    private static final byte[] MESSAGE = {1, 2, 3};

    private SignatureExamination() {}

    static boolean passes(Provider provider) {
        return KINDS.stream().allMatch(kind -> passes(provider, kind));
    }

    private static boolean passes(Provider provider, Kind kind) {
        try {
            var keys = keys(kind);
            var signer = Signature.getInstance(kind.signatures());
            signer.initSign(keys.getPrivate());
            signer.update(MESSAGE);
            var good = signer.sign();
            var changed = good.clone();
            changed[changed.length / 4] ^= 1;
            return accepts(provider, kind, keys, MESSAGE, good)
                    && !accepts(provider, kind, keys, new byte[] {1, 2, 4}, good)
                    && !accepts(provider, kind, keys, MESSAGE, changed)
                    && !accepts(provider, kind, keys(kind), MESSAGE, good)
                    // CVE-2022-21449: zeros were once a good signature of everything.
                    && !accepts(provider, kind, keys, MESSAGE, new byte[good.length]);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static KeyPair keys(Kind kind) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(kind.keys());
        if (!kind.curve().isEmpty()) {
            generator.initialize(new ECGenParameterSpec(kind.curve()));
        }
        return generator.generateKeyPair();
    }

    private static boolean accepts(Provider provider, Kind kind, KeyPair keys, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        var verifier = Signature.getInstance(kind.signatures(), provider);
        verifier.initVerify(keys.getPublic());
        verifier.update(message);
        try {
            return verifier.verify(signature);
        } catch (SignatureException e) {
            // One way of saying that it is not a signature at all.
            return false;
        }
    }
}
