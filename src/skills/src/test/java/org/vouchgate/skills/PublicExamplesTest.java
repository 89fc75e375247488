package org.vouchgate.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Public example credentials, as far as they lie beside the repository, read as if a judge had accepted them. */
class PublicExamplesTest {

    private static final SkillExtractor EXTRACTOR = new SkillExtractor(StarterVocabulary.load());

    @Test
    void every_public_example_is_read_with_pointers_that_lead_somewhere() throws IOException {
        var examples = examples();
        assumeTrue(examples.isPresent(), "skipped: the public examples are not beside the repository");

        int read = 0;
        try (var files = Files.newDirectoryStream(examples.get(), "c*.json")) {
            for (var file : files) {
                var text = Files.readString(file);
                if (text.stripLeading().startsWith("{")) {
                    var profile = EXTRACTOR.extract(List.of(Verified.asWritten(text)));
                    var claims = Verified.parse(text);
                    assertThat(profile.evidence())
                            .as(file.getFileName().toString())
                            .allSatisfy(evidence -> assertThat(claims.getValue(evidence.pointer()))
                                    .isNotNull());
                    read += profile.evidence().size();
                }
            }
        }

        assertThat(read).isGreaterThan(50);
    }

    private static Optional<Path> examples() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("credentials"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
