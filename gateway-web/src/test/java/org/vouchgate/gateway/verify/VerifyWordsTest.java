package org.vouchgate.gateway.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.record.Question;
import org.vouchgate.record.Step;
import org.vouchgate.record.Verification;
import org.vouchgate.words.Words;

/** Everything that can be found out about a file can be said. */
class VerifyWordsTest {

    private static final Pattern WHY =
            Pattern.compile("(?:passed|failed|unknown|notAsked)\\(\\s*Question\\.\\w+,\\s*([^;]*?)[,)]");

    private static final Pattern TEXT = Pattern.compile("\"([a-z-]+)\"");

    @Test
    void every_question_answer_and_conclusion_has_words() {
        var keys = Stream.of(
                        Arrays.stream(Question.values()).map(each -> "verify.question." + each.wireName()),
                        Arrays.stream(Step.Answer.values()).map(each -> "verify.answer." + each.wireName()),
                        Arrays.stream(Verification.Conclusion.values())
                                .map(each -> "verify.conclusion." + each.wireName()))
                .flatMap(each -> each);

        assertThat(keys).allSatisfy(key -> assertThat(Words.english().say(key)).isNotBlank());
    }

    @Test
    void every_reason_that_a_step_can_give_has_a_sentence() throws IOException {
        var whys = new TreeSet<String>();
        for (var file : new String[] {"RecordVerifier", "SignerCheck"}) {
            var source =
                    Files.readString(Path.of("..", "src/record/src/main/java/org/vouchgate/record", file + ".java"));
            WHY.matcher(source)
                    .results()
                    .flatMap(call -> TEXT.matcher(call.group(1)).results())
                    .map(text -> text.group(1))
                    .forEach(whys::add);
        }

        assertThat(whys)
                .hasSizeGreaterThan(30)
                .allSatisfy(why -> assertThat(Words.english().say("verify.step." + why, "one", "two", "three", "four"))
                        .isNotBlank());
    }
}
