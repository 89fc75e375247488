package org.vouchgate.gateway.candidate.rights;

import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.rights.StatementKind;
import org.vouchgate.gateway.rights.Subject;

/**
 * Where a candidate writes what is wrong, or what a person is to look at.
 *
 * @param way      the path of the page it came from
 * @param employer who reads it
 * @param form     names this form, so that sending it twice states it once
 * @param about    what was chosen
 * @param said     what was typed
 * @param mistake  what is wrong with it
 */
public record StatementPage(
        String way,
        String employer,
        StatementKind kind,
        UUID form,
        Subject about,
        String said,
        Optional<Mistake> mistake) {

    /**
     * What is wrong.
     *
     * @param key  what the words for it are called
     * @param most the number that stands in it
     */
    public record Mistake(String key, int most) {}

    StatementPage with(Subject chosen, String typed, Mistake found) {
        return new StatementPage(way, employer, kind, form, chosen, typed, Optional.of(found));
    }
}
