package org.vouchgate.credential.sdjwt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;

/**
 * The parts of an SD-JWT in compact form, taken apart and not believed (RFC 9901 section 4).
 *
 * @param issuerJwt   what the issuer signed
 * @param disclosures what the holder chose to show, in the order received
 * @param proof       the key-binding JWT as received, if there is one
 * @param provenText  everything the proof must be about: all up to and including the last tilde
 */
record SdJwt(CompactJws issuerJwt, List<Disclosure> disclosures, Optional<String> proof, String provenText) {

    static final int MAX_CHARACTERS = 1024 * 1024;
    static final int MAX_DISCLOSURES = 256;

    SdJwt {
        disclosures = List.copyOf(disclosures);
    }

    /** Takes a presentation apart and hands it to the one, or says to the other why that cannot be done. */
    static <R> R parse(String encoded, Function<SdJwt, R> whole, Function<Finding, R> broken) {
        if (encoded.length() > MAX_CHARACTERS) {
            return broken.apply(tooLarge());
        }
        var lastTilde = encoded.lastIndexOf('~');
        if (lastTilde < 0) {
            return broken.apply(malformed());
        }
        var components = encoded.substring(0, lastTilde).split("~", -1);
        if (components.length - 1 > MAX_DISCLOSURES) {
            return broken.apply(tooLarge());
        }
        return CompactJws.parse(components[0])
                .map(jws -> withDisclosures(encoded, jws, components, whole, broken))
                .orElseGet(() -> broken.apply(malformed()));
    }

    private static <R> R withDisclosures(
            String encoded,
            CompactJws issuerJwt,
            String[] components,
            Function<SdJwt, R> whole,
            Function<Finding, R> broken) {
        var disclosures = new ArrayList<Disclosure>();
        for (int i = 1; i < components.length; i++) {
            if (components[i].length() > Disclosure.MAX_CHARACTERS) {
                return broken.apply(tooLarge());
            }
            var disclosure = Disclosure.parse(components[i]);
            if (disclosure.isEmpty()) {
                return broken.apply(components[i].isEmpty() ? malformed() : malformedDisclosure());
            }
            disclosures.add(disclosure.get());
        }
        var proven = encoded.substring(0, encoded.lastIndexOf('~') + 1);
        var proof = Optional.of(encoded.substring(proven.length())).filter(text -> !text.isEmpty());
        return whole.apply(new SdJwt(issuerJwt, disclosures, proof, proven));
    }

    private static Finding malformed() {
        return Finding.failed(Reason.MALFORMED, "The presentation is not a well-formed SD-JWT credential");
    }

    private static Finding malformedDisclosure() {
        return Finding.failed(Reason.DISCLOSURE_MALFORMED, "A disclosed claim is not well-formed");
    }

    private static Finding tooLarge() {
        return Finding.failed(Reason.TOO_LARGE, "The presentation is larger than this gateway accepts");
    }
}
