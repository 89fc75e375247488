package org.vouchgate.credential.jose;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/** Verifies one signature with the platform's own cryptography, after everything around it has been checked. */
public final class Signatures {

    private static final int MIN_RSA_BITS = 2048;
    private static final int MAX_RSA_BITS = 8192;
    private static final int MAX_EXPONENT_BITS = 64;
    private static final int ED25519_SIGNATURE_BYTES = 64;
    private static final PSSParameterSpec PS256 =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC);

    private Signatures() {}

    /**
     * Checks that key and algorithm fit, that the signature has the form the algorithm gives it (JOSE's: r and s side by
     * side), and that it is one over these bytes.
     *
     * @return {@link SignatureCheck#VALID}, {@link SignatureCheck#KEY_UNFIT} or {@link SignatureCheck#SIGNATURE_INVALID}
     */
    public static SignatureCheck check(JwsAlgorithm algorithm, PublicKey key, byte[] signed, byte[] signature) {
        if (!fits(algorithm, key)) {
            return SignatureCheck.KEY_UNFIT;
        }
        return isWellFormed(algorithm, signature) && isValid(algorithm, key, signed, signature)
                ? SignatureCheck.VALID
                : SignatureCheck.SIGNATURE_INVALID;
    }

    static boolean isSoundRsa(BigInteger modulus, BigInteger exponent) {
        return modulus.bitLength() >= MIN_RSA_BITS
                && modulus.bitLength() <= MAX_RSA_BITS
                && modulus.testBit(0)
                && exponent.compareTo(BigInteger.TWO) > 0
                && exponent.testBit(0)
                && exponent.bitLength() <= MAX_EXPONENT_BITS;
    }

    private static boolean fits(JwsAlgorithm algorithm, PublicKey key) {
        return switch (algorithm) {
            case ES256 -> isOn(NistCurve.P_256, key);
            case ES384 -> isOn(NistCurve.P_384, key);
            case ES512 -> isOn(NistCurve.P_521, key);
            case EDDSA, ED25519 -> key instanceof EdECPublicKey edwards && Ed25519Point.isSound(edwards);
            case PS256, RS256 ->
                key instanceof RSAPublicKey rsa && isSoundRsa(rsa.getModulus(), rsa.getPublicExponent());
        };
    }

    private static boolean isOn(NistCurve curve, PublicKey key) {
        return key instanceof ECPublicKey elliptic
                && NistCurve.of(elliptic).filter(curve::equals).isPresent()
                && curve.contains(elliptic.getW());
    }

    /** Length and range, of which not every platform has always taken care. */
    static boolean isWellFormed(JwsAlgorithm algorithm, byte[] signature) {
        return switch (algorithm) {
            case ES256 -> isInRange(NistCurve.P_256, signature);
            case ES384 -> isInRange(NistCurve.P_384, signature);
            case ES512 -> isInRange(NistCurve.P_521, signature);
            case EDDSA, ED25519 -> signature.length == ED25519_SIGNATURE_BYTES;
            case PS256, RS256 -> true;
        };
    }

    /** Both halves from 1 to the order less one: a zero made every message valid on some platforms (CVE-2022-21449). */
    private static boolean isInRange(NistCurve curve, byte[] signature) {
        var half = curve.fieldBytes();
        return signature.length == 2 * half
                && isInRange(curve, new BigInteger(1, Arrays.copyOfRange(signature, 0, half)))
                && isInRange(curve, new BigInteger(1, Arrays.copyOfRange(signature, half, 2 * half)));
    }

    private static boolean isInRange(NistCurve curve, BigInteger number) {
        return number.signum() > 0 && number.compareTo(curve.order()) < 0;
    }

    private static boolean isValid(JwsAlgorithm algorithm, PublicKey key, byte[] signed, byte[] signature) {
        try {
            var verifier = verifier(algorithm);
            verifier.initVerify(key);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (InvalidKeyException | SignatureException e) {
            return false;
        }
    }

    private static Signature verifier(JwsAlgorithm algorithm) {
        try {
            var verifier = Signature.getInstance(platformName(algorithm));
            if (algorithm == JwsAlgorithm.PS256) {
                verifier.setParameter(PS256);
            }
            return verifier;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 15 has " + algorithm, e);
        }
    }

    private static String platformName(JwsAlgorithm algorithm) {
        return switch (algorithm) {
            case ES256 -> "SHA256withECDSAinP1363Format";
            case ES384 -> "SHA384withECDSAinP1363Format";
            case ES512 -> "SHA512withECDSAinP1363Format";
            case EDDSA, ED25519 -> "Ed25519";
            case PS256 -> "RSASSA-PSS";
            case RS256 -> "SHA256withRSA";
        };
    }
}
