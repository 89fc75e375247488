package org.vouchgate.gateway.recruiter.rights;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * Where a recruiter answers a candidate.
 *
 * @param about   what the statement is about, as in keys of words
 * @param said    what the candidate states
 * @param given   the answer, if it has been given
 * @param typed   what was typed
 * @param mistake what is wrong with it: what the words for it are called
 */
public record AnswerPage(
        Shell shell,
        UUID request,
        UUID statement,
        String job,
        String about,
        String said,
        Instant at,
        Optional<String> given,
        String typed,
        Optional<String> mistake) {

    AnswerPage with(String text, String found) {
        return new AnswerPage(shell, request, statement, job, about, said, at, given, text, Optional.of(found));
    }
}
