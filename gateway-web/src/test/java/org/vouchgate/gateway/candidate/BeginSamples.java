package org.vouchgate.gateway.candidate;

import static org.vouchgate.gateway.candidate.CandidateSamples.EITHER;
import static org.vouchgate.gateway.candidate.CandidateSamples.HOSTILE;
import static org.vouchgate.gateway.candidate.CandidateSamples.ONE;
import static org.vouchgate.gateway.candidate.CandidateSamples.page;
import static org.vouchgate.gateway.candidate.CandidateSamples.ways;

import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.candidate.CandidatePage.Ways;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.words.Words;

/** The candidate's page in browsers in which nothing was pressed yet, or in which it was not begun. */
final class BeginSamples {

    private BeginSamples() {}

    static List<Sample> all() {
        return List.of(
                page("new", words -> before(words, EITHER, ways(false, true))),
                page("new-phone", words -> before(words, EITHER, ways(true, true))),
                page("new-same-device-only", words -> before(words, ONE, ways(false, false))),
                page("new-hostile", words -> before(words, HOSTILE, ways(true, true))),
                page("begun-elsewhere", words -> elsewhere(words, RequestState.OPEN, true)),
                page("begun-elsewhere-time-over", words -> elsewhere(words, RequestState.OPEN, false)),
                page("answered-elsewhere", words -> elsewhere(words, RequestState.VERIFIED, false)));
    }

    /** As it is seen in a browser in which it was not begun. */
    private static CandidatePage seenFrom(
            Begun begun, Words words, Notice notice, RequestState state, Optional<Ways> ways, boolean answerable) {
        var own = CandidateSamples.live(words, notice, state, ways);
        return new CandidatePage(
                own.path(),
                own.notice(),
                Progressing.in(words, notice.employer()).seenFrom(begun, state),
                begun,
                own.live(),
                own.state(),
                ways,
                answerable,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static CandidatePage before(Words words, Notice notice, Ways ways) {
        return seenFrom(Begun.NOWHERE, words, notice, RequestState.OPEN, Optional.of(ways), true);
    }

    private static CandidatePage elsewhere(Words words, RequestState state, boolean answerable) {
        return seenFrom(Begun.ELSEWHERE, words, EITHER, state, Optional.empty(), answerable);
    }
}
