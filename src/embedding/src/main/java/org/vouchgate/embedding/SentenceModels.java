package org.vouchgate.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.vouchgate.skills.retrieval.SentenceModel;

/**
 * Opens the sentence model that ships with the product. Mentions no type of the libraries behind it, so that it can be asked
 * where they are absent.
 */
public final class SentenceModels {

    private static final Logger LOG = System.getLogger(SentenceModels.class.getName());
    /** Where the tokenizer unpacks its native library; by default the home directory, which a service user may not have. */
    private static final String UNPACKED = "DJL_CACHE_DIR";
    /** Nothing is ever to be looked for elsewhere. */
    private static final String OFFLINE = "DJL_OFFLINE";

    private SentenceModels() {}

    /**
     * Loads the model and its native libraries into this process, once.
     *
     * @param unpacked a directory that can be written to, for native libraries
     * @return nothing where a library is not made for this machine or may not be unpacked; the log says which
     */
    public static Optional<SentenceModel> load(Path unpacked) {
        try {
            Files.createDirectories(unpacked);
            if (System.getenv(UNPACKED) == null && System.getProperty(UNPACKED) == null) {
                System.setProperty(UNPACKED, unpacked.toString());
            }
            System.setProperty(OFFLINE, "true");
            return Optional.of(MiniLm.load());
        } catch (IOException | UncheckedIOException | LinkageError | IllegalStateException | AssertionError e) {
            // the tokenizer calls a platform it was not made for an assertion that failed
            LOG.log(
                    Level.WARNING,
                    "The sentence model cannot run here ({0}: {1}); skills are found by their words alone",
                    e.getClass().getSimpleName(),
                    e.getMessage());
            return Optional.empty();
        }
    }
}
