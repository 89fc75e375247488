package org.vouchgate.gateway.blind;

import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.request.Candidate;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.words.Words;

/**
 * What a recruiter may know of who a request's candidate is.
 *
 * @param request whose candidate
 * @param blind   whether the job is under blind review
 * @param drawn   whether the candidate's name, addresses, reference and institutions are hidden
 */
public record Curtain(UUID request, boolean blind, boolean drawn) {

    /** No vowels, so that no word comes out, and nothing that is mistaken for something else. */
    private static final String LETTERS = "23456789BCDFGHJKMNPQRTVWXZ";

    private static final int LENGTH = 5;

    /** Nothing is hidden, and nothing has to be. */
    public static Curtain open(UUID request) {
        return new Curtain(request, false, false);
    }

    /** The same for those before whom it hides nothing. */
    Curtain lifted() {
        return new Curtain(request, blind, false);
    }

    /** What the candidate is called: by name if nothing is hidden, else by a name that says nothing and stays. */
    public String name(Words words, PresentationRequest asked) {
        return name(words, asked.candidate());
    }

    String name(Words words, Candidate candidate) {
        if (drawn) {
            return words.say("blind.candidate", code());
        }
        return candidate
                .name()
                .or(candidate::email)
                .or(() -> candidate.reference().map(reference -> words.say("blind.application", reference)))
                .orElseGet(() -> words.say("blind.nameless"));
    }

    /** Who the candidate is, unless that is hidden. */
    public Optional<Candidate> candidate(PresentationRequest asked) {
        return drawn ? Optional.empty() : Optional.of(asked.candidate());
    }

    /** Something about the candidate, unless it is hidden. */
    public <T> Optional<T> unlessDrawn(Optional<T> about) {
        return drawn ? Optional.empty() : about;
    }

    /** What tells one sealed candidate from another: it comes of the request's id, which is random. */
    public String code() {
        var code = new StringBuilder();
        for (long rest = Math.floorMod(
                        request.getMostSignificantBits() ^ request.getLeastSignificantBits(), Long.MAX_VALUE);
                code.length() < LENGTH;
                rest /= LETTERS.length()) {
            code.append(LETTERS.charAt((int) (rest % LETTERS.length())));
        }
        return code.toString();
    }
}
