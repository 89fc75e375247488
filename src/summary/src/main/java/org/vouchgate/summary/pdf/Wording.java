package org.vouchgate.summary.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;

/** Times, numbers and the kernel's vocabulary as a recruiter reads them. */
final class Wording {

    static final String UNSCORED = "not given: scoring is switched off";
    static final String NOT_ENOUGH_EVIDENCE = "Not enough evidence";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Wording() {}

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** One decimal: more would look more exact than a score is. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Rounded down: evidence for nearly every requirement is not evidence for every one. */
    static String percent(double share) {
        return (int) Math.floor(share * 100 + 1e-9) + "%";
    }

    static String quoted(String foreign) {
        return "“" + foreign.replace('“', '"').replace('”', '"') + "”";
    }

    static String of(Check check) {
        return switch (check) {
            case INTEGRITY -> "Signature";
            case HOLDER_BINDING -> "Holder";
            case VALIDITY_PERIOD -> "Validity";
            case QUERY_MATCH -> "As asked";
            case ISSUER_TRUST -> "Issuer";
            case STATUS -> "Revocation";
        };
    }

    /** The first in capitals, as a sentence begins. */
    static String of(Set<Check> checks) {
        var names = checks.stream().map(Wording::of).collect(Collectors.joining(", "));
        return names.charAt(0) + names.substring(1).toLowerCase(Locale.ROOT);
    }

    static String of(Answer answer) {
        return switch (answer) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case UNKNOWN -> "not known";
            case NOT_APPLICABLE -> "not applicable";
        };
    }
}
