package org.vouchgate.credential.ld;

import jakarta.json.JsonNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.BiFunction;

/** JSON numbers as RDF literals (JSON-LD 1.1 API, sections 8.2.2 and 8.6): whole ones, and others with an exponent. */
final class CanonicalNumber {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String DOUBLE = XSD + "double";
    private static final BigDecimal LARGE = new BigDecimal("1E21");
    private static final MathContext DIGITS = new MathContext(16, RoundingMode.HALF_UP);

    private CanonicalNumber() {}

    /**
     * @param type as stated, or empty text
     * @param make takes text and datatype
     */
    static <T> T of(JsonNumber number, String type, BiFunction<String, String, T> make) {
        var exact = number.bigDecimalValue();
        var whole = exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
        if (whole && exact.abs().compareTo(LARGE) < 0 && !type.equals(DOUBLE)) {
            return make.apply(exact.toBigInteger().toString(), type.isEmpty() ? XSD + "integer" : type);
        }
        return make.apply(withExponent(exact.doubleValue()), type.isEmpty() ? DOUBLE : type);
    }

    /** One digit, a point, at least one and up to 15 more, and a plain exponent. */
    private static String withExponent(double number) {
        if (number == 0) {
            return "0.0E0";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "INF" : "-INF";
        }
        var rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        var digits = rounded.unscaledValue().abs().toString();
        var exponent = digits.length() - 1 - rounded.scale();
        var fraction = digits.length() > 1 ? digits.substring(1) : "0";
        return (rounded.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }
}
