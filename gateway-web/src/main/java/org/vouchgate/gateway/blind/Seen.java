package org.vouchgate.gateway.blind;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.words.Words;

/** A request as whoever looks may see it. */
public final class Seen {

    private final PresentationRequest request;
    private final Curtain curtain;
    private final Words words;
    private final UnaryOperator<String> veil;

    Seen(PresentationRequest request, Curtain curtain, Words words, UnaryOperator<String> veil) {
        this.request = request;
        this.curtain = curtain;
        this.words = words;
        this.veil = veil;
    }

    /** The request, for all that is not about who the candidate is. */
    public PresentationRequest request() {
        return request;
    }

    /** Whether who the candidate is is hidden. */
    public boolean isSealed() {
        return curtain.drawn();
    }

    /** The name; while it is hidden, the one that says nothing and stays. */
    public Optional<String> name() {
        return curtain.drawn()
                ? Optional.of(curtain.name(words, request))
                : request.candidate().name();
    }

    public Optional<String> email() {
        return curtain.candidate(request).flatMap(Candidate::email);
    }

    public Optional<String> reference() {
        return curtain.candidate(request).flatMap(Candidate::reference);
    }

    /** Text that somebody typed, without what is hidden. */
    public String text(String typed) {
        return veil.apply(typed);
    }

    /** Something that may name the candidate in ways that nobody can look for: what a system answered. */
    public <T> Optional<T> unlessSealed(Optional<T> about) {
        return curtain.unlessDrawn(about);
    }

    /**
     * For what cannot be told without telling who it is.
     *
     * @throws UserError if that is hidden
     */
    public PresentationRequest unsealed() {
        if (curtain.drawn()) {
            throw new UserError(Problem.of(
                    "sealed",
                    403,
                    "This candidate is under blind review",
                    "The file would say who the candidate is. Read the result first, then say on its page why you need to"
                            + " know who they are."));
        }
        return request;
    }
}
