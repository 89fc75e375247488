package org.vouchgate.credential.jose;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;
import java.util.Optional;

/** The elliptic curves of RFC 7518 section 6.2.1.1. */
enum NistCurve {
    P_256("P-256", "secp256r1", 32),
    P_384("P-384", "secp384r1", 48),
    P_521("P-521", "secp521r1", 66);

    private final String wireName;
    private final ECParameterSpec parameters;
    private final int fieldBytes;

    NistCurve(String wireName, String platformName, int fieldBytes) {
        this.wireName = wireName;
        this.parameters = parameters(platformName);
        this.fieldBytes = fieldBytes;
    }

    static Optional<NistCurve> of(String wireName) {
        return Arrays.stream(values())
                .filter(curve -> curve.wireName.equals(wireName))
                .findFirst();
    }

    static Optional<NistCurve> of(ECPublicKey key) {
        return Arrays.stream(values())
                .filter(curve -> curve.isCurveOf(key.getParams()))
                .findFirst();
    }

    String wireName() {
        return wireName;
    }

    ECParameterSpec parameters() {
        return parameters;
    }

    /** Octets of one coordinate, and of each half of a signature. */
    int fieldBytes() {
        return fieldBytes;
    }

    BigInteger order() {
        return parameters.getOrder();
    }

    /** Whether the point satisfies the curve's equation and is not the point at infinity. */
    boolean contains(ECPoint point) {
        if (point.equals(ECPoint.POINT_INFINITY)) {
            return false;
        }
        var p = ((ECFieldFp) parameters.getCurve().getField()).getP();
        var x = point.getAffineX();
        var y = point.getAffineY();
        if (x.signum() < 0 || y.signum() < 0 || x.compareTo(p) >= 0 || y.compareTo(p) >= 0) {
            return false;
        }
        var right = x.pow(3)
                .add(parameters.getCurve().getA().multiply(x))
                .add(parameters.getCurve().getB());
        return y.pow(2).subtract(right).mod(p).signum() == 0;
    }

    byte[] fixedLength(BigInteger coordinate) {
        var bytes = coordinate.toByteArray();
        var fixed = new byte[fieldBytes];
        var length = Math.min(bytes.length, fieldBytes);
        System.arraycopy(bytes, bytes.length - length, fixed, fieldBytes - length, length);
        return fixed;
    }

    private boolean isCurveOf(ECParameterSpec other) {
        // Explicit parameters with a foreign generator would let a forger choose the private key (CVE-2020-0601).
        return parameters.getCurve().equals(other.getCurve())
                && parameters.getGenerator().equals(other.getGenerator())
                && parameters.getOrder().equals(other.getOrder())
                && parameters.getCofactor() == other.getCofactor();
    }

    private static ECParameterSpec parameters(String platformName) {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(platformName));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + platformName, e);
        }
    }
}
