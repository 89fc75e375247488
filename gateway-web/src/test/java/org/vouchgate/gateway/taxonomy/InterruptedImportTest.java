package org.vouchgate.gateway.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.TaxonomySettings;
import org.vouchgate.skills.taxonomy.Concept;

class InterruptedImportTest {

    private static final String KILN = "urn:vouchgate:own-skill:kiln-whispering";
    private static final String LIST = "name\nKiln whispering\n";

    private final UUID employer = UUID.randomUUID();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R11.2: an import whose gateway died is taken up again when its lease is over, and given up after the third time")
    void an_interrupted_import_goes_on_or_ends(Engine engine) {
        in(engine, (room, entities) -> {
            var queued = take(room, "Own skills", LIST);
            var later = Importing.NOON;
            for (int i = 0; i < 2; i++) {
                assertThat(room.imported.takeNext(later)).isPresent();
                assertThat(room.imported.takeNext(later)).isEmpty();
                later = later.plus(ImportedTaxonomies.LEASE).plusSeconds(1);
                entities.clear();
            }

            room.importWaiting(entities, later);
            assertThat(room.keep.find(employer, queued.id()).orElseThrow().state())
                    .isEqualTo("ready");

            var doomed = take(room, "Other", LIST);
            for (int i = 0; i < 3; i++) {
                assertThat(room.imported.takeNext(later)).isPresent();
                later = later.plus(ImportedTaxonomies.LEASE).plusSeconds(1);
                entities.clear();
            }
            room.importWaiting(entities, later);

            var failed = room.keep.find(employer, doomed.id()).orElseThrow();
            assertThat(failed.state()).isEqualTo("failed");
            assertThat(failed.problem().orElseThrow()).startsWith("interrupted");
        });
    }

    @Test
    void an_import_that_reports_progress_keeps_its_lease() {
        in(Engine.H2, (room, entities) -> {
            var queued = take(room, "Own skills", LIST);
            room.imported.takeNext(Importing.NOON);
            var later = Importing.NOON.plus(Duration.ofSeconds(50));

            room.imported.progress(queued.id(), ImportState.INDEXING, "own.csv", 2, 40, later);

            assertThat(room.imported.takeNext(Importing.NOON.plusSeconds(70))).isEmpty();
            entities.clear();
            var view = room.keep.find(employer, queued.id()).orElseThrow();
            assertThat(view.state()).isEqualTo("indexing");
            assertThat(view.progress()).isEqualTo(new TaxonomyView.Progress("own.csv", 2, 40));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ImportState.class,
            names = {"QUEUED", "READY", "FAILED"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R11.2: whatever an import was at when its gateway died, it is taken up again")
    void an_import_is_taken_up_again_in_every_state(ImportState state) {
        in(Engine.H2, (room, entities) -> {
            var queued = take(room, "Own skills", LIST);
            room.imported.takeNext(Importing.NOON);
            room.imported.progress(queued.id(), state, "own.csv", 2, 40, Importing.NOON);
            entities.clear();

            room.importWaiting(
                    entities, Importing.NOON.plus(ImportedTaxonomies.LEASE).plusSeconds(1));

            assertThat(room.keep.find(employer, queued.id()).orElseThrow().state())
                    .isEqualTo("ready");
        });
    }

    @Test
    @DisplayName("R11.2: what was built before the gateway died is not built again")
    void an_import_that_was_interrupted_while_it_was_joined_goes_on_there() {
        in(Engine.H2, (room, entities) -> {
            var queued = take(room, "Own skills", LIST);
            room.imported.takeNext(Importing.NOON);
            build(room, queued.id(), "of before");

            room.importWaiting(
                    entities, Importing.NOON.plus(ImportedTaxonomies.LEASE).plusSeconds(1));

            assertThat(room.taxonomies.of(employer).version()).startsWith("of before+");
            assertThat(room.taxonomies.of(employer).find(KILN)).isPresent();
        });
    }

    @Test
    void what_was_left_half_built_is_removed_after_a_while() throws IOException {
        var left = Files.createDirectories(directory.resolve("building").resolve("left"));
        var folder = new TaxonomyFolder();
        folder.settings = new TaxonomySettings(directory, 1 << 20);
        var written = Files.getLastModifiedTime(left).toInstant();

        folder.forgetBuildingBefore(written);
        assertThat(left).exists();

        folder.forgetBuildingBefore(written.plusSeconds(1));
        assertThat(left).doesNotExist();
    }

    private void in(Engine engine, BiConsumer<Importing, EntityManager> test) {
        var database = engine.database();
        database.empty();
        database.commit(entities -> {
            entities.createNativeQuery("insert into employer (id, slug, name, created_at) values (cast('" + employer
                            + "' as uuid), 'example', 'Example', timestamp with time zone '2026-11-22 12:00:00+00:00')")
                    .executeUpdate();
            test.accept(Importing.on(entities, directory), entities);
            return entities;
        });
    }

    private TaxonomyView take(Importing room, String name, String text) {
        return room.keep.take(
                employer,
                "somebody",
                NewTaxonomy.of("plain-csv", name, "own.csv", true),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void build(Importing room, UUID id, String version) {
        try {
            room.folder.build(
                    id,
                    version,
                    List.of(new Concept(
                            KILN,
                            Concept.Kind.SKILL,
                            List.of(Concept.Name.of("Kiln whispering", "en", Concept.Role.PREFERRED)),
                            Map.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            "")),
                    (stage, percent) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
