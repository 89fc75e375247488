package org.vouchgate.record;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A PDF file as far as verifying it again needs it.
 *
 * @param state   what its signature is worth
 * @param chain   the certificates that came with the signature, the signer's first; empty if there is none that holds
 * @param claimedAt when it was signed, as its signer says
 * @param records what is attached as a verification record, as text
 * @param pages   what its pages draw, as a digest; empty if they are no summary's
 * @param named   the identifiers that stand in the file in plain text, the reference of its request among them
 */
public record SignedPdf(
        State state,
        List<X509Certificate> chain,
        Optional<Instant> claimedAt,
        List<String> records,
        Optional<String> pages,
        List<String> named) {

    /** What a signature is worth by itself, whoever made it. */
    public enum State {
        /** It covers every byte, and every byte is as it was. */
        INTACT,
        /** There is none. */
        UNSIGNED,
        /** The bytes are not those that were signed. */
        ALTERED,
        /** It does not cover the whole file: something was added. */
        ADDED_TO,
        /** It is not the signature of the certificate's key. */
        INVALID,
        /** It cannot be read. */
        UNREADABLE
    }

    public SignedPdf {
        chain = List.copyOf(chain);
        records = List.copyOf(records);
        named = List.copyOf(named);
        if (chain.isEmpty() == (state == State.INTACT)) {
            throw new IllegalArgumentException("certificates come with a signature that holds, and with no other");
        }
    }

    /** Puts certificates that came in no order behind the signer's, each followed by its authority's. */
    public static List<X509Certificate> ordered(X509Certificate leaf, List<X509Certificate> others) {
        var chain = new ArrayList<X509Certificate>();
        var next = Optional.of(leaf);
        while (next.isPresent()) {
            var last = next.get();
            chain.add(last);
            next = others.stream()
                    .filter(each -> !chain.contains(each)
                            && each.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .findFirst();
        }
        return chain;
    }

    /** Keeps names out of logs. */
    @Override
    public String toString() {
        return "SignedPdf[state=" + state + ", records=" + records.size() + "]";
    }
}
