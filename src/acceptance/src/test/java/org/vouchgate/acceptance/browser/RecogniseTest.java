package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.acceptance.server.Repository;

/** Which addresses the browser extension takes for a candidate's page: its own tests, run by Node. */
class RecogniseTest {

    @TempDir
    Path directory;

    @Test
    void the_extensions_own_tests_pass() throws IOException, InterruptedException {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());
        var told = directory.resolve("told.txt");
        var tests = Repository.at("src/extension/src/test/node").toString();

        var node = new ProcessBuilder("node", "--test", tests)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        try {
            assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            node.destroyForcibly();
        }

        assertThat(node.exitValue()).as(Files.readString(told)).isZero();
        assertThat(Files.readString(told)).containsPattern("# pass [1-9][0-9]");
    }
}
