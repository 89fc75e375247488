package org.vouchgate.gateway.traffic;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.ats.http.AtsRequest;

/** What one piece of work did on the wire, for whoever decides what becomes of it. Without a word of what was sent. */
public final class CallLog {

    private static final int LONGEST_HOST = 120;

    private int calls;
    private @Nullable Instant heldUntil;
    private String last = "";

    /** Whether a call has been let through. */
    boolean hasCalled() {
        return calls > 0;
    }

    /** A call was not let through, or the ATS asked for patience. */
    void held(Instant until) {
        if (heldUntil == null || until.isAfter(heldUntil)) {
            heldUntil = until;
        }
    }

    void called(AtsRequest request, String answer) {
        calls++;
        var host = request.address().getHost();
        last = request.method() + " "
                + (host.length() > LONGEST_HOST ? host.substring(0, LONGEST_HOST) : host) + ", "
                + request.body().length + " bytes, SHA-256 " + sha256(request.body()) + ": " + answer;
    }

    /** Until when somebody has to be patient who failed: then it says nothing against the work itself. */
    public Optional<Instant> heldUntil() {
        return Optional.ofNullable(heldUntil);
    }

    /** The last call: where to, how long, its body's digest, and what came of it. */
    public Optional<String> last() {
        return Optional.of(last).filter(text -> !text.isEmpty());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
