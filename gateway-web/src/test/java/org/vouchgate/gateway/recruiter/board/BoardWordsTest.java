package org.vouchgate.gateway.recruiter.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.job.JobFile;
import org.vouchgate.gateway.mail.Reach;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.matching.LeftOut;
import org.vouchgate.matching.ProtectedCriterion;
import org.vouchgate.words.Words;

/** Whatever a page puts together to say, there are words for. */
class BoardWordsTest {

    private static final Words WORDS = Words.english();

    @Test
    void every_state_says_what_can_be_done_next() {
        assertThat(RequestState.values())
                .allMatch(state -> WORDS.has(Card.next(state, false)) && WORDS.has(Card.next(state, true)));
    }

    @Test
    void every_phase_has_a_name_an_explanation_and_a_count() {
        assertThat(Phase.values())
                .allSatisfy(phase -> assertThat(Stream.of("phase", "about", "count"))
                        .allMatch(kind -> WORDS.has("board." + kind + "." + phase.wireName())));
    }

    @Test
    void everything_that_is_read_from_a_job_and_everything_that_is_not_has_a_name() {
        var keys = Stream.of(
                        named("job.never.", ProtectedCriterion.Kind.values()),
                        named("job.left-out.", LeftOut.Kind.values()),
                        named("job.file.", JobFile.Trouble.values()),
                        Stream.of("new", "requirements", "description").map(saved -> "job.saved." + saved),
                        Stream.of("requirements", "candidates", "compare", "settings")
                                .map(tab -> "job.tab." + tab),
                        Stream.of("text", "file", "ats").map(from -> "job.new.from." + from),
                        Stream.of("newest", "oldest", "name").map(sort -> "search.sort." + sort),
                        Stream.of("label", "weight", "choice", "alternatives")
                                .map(field -> "job.requirement.wrong." + field),
                        Stream.of("number", "none", "off").map(score -> "board.score." + score))
                .flatMap(each -> each)
                .toList();

        assertThat(keys).allMatch(WORDS::has);
    }

    @Test
    void whatever_is_done_for_several_is_asked_about_and_told() {
        assertThat(List.of("cancel", "remind"))
                .allSatisfy(what -> assertThat(List.of("", ".lead", ".yes", ".passed", ".nobody"))
                        .allMatch(part -> WORDS.has("board.several." + what + part)));
        assertThat(List.of("cancelled", "reminded")).allMatch(done -> WORDS.has("board.done." + done));
    }

    @Test
    void whoever_is_not_reminded_has_a_reason() {
        assertThat(Reach.Standing.values()).allMatch(standing -> WORDS.has("board.reach." + standing.key()));
    }

    private static Stream<String> named(String before, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> before + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
