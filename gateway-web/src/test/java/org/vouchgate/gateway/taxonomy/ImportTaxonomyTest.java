package org.vouchgate.gateway.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

class ImportTaxonomyTest {

    private static final String KILN = "urn:vouchgate:own-skill:kiln-whispering";
    private static final String LIST = "name,exact\nKiln whispering,\nJava,urn:vouchgate:skill:java\n,x\n";

    private final UUID employer = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void a_taxonomy_is_read_indexed_and_put_to_use_for_its_employer_alone(Engine engine) {
        in(engine, (room, entities) -> {
            var queued = take(room, "Own skills", LIST);
            assertThat(queued.state()).isEqualTo("queued");

            room.importWaiting(entities, Importing.NOON);

            var ready = room.keep.find(employer, queued.id()).orElseThrow();
            assertThat(ready.state()).isEqualTo("ready");
            assertThat(ready.active()).isTrue();
            assertThat(ready.version()).matches("own-skills/[0-9a-f]{12}");
            assertThat(ready.report().orElseThrow().concepts()).isEqualTo(2);
            assertThat(ready.report().orElseThrow().listed())
                    .containsExactly(new TaxonomyView.Skipped("own.csv", 4, "It has no name."));
            assertThat(room.taxonomies.of(employer).named("kiln whispering"))
                    .extracting(Skill::uri)
                    .containsExactly(KILN);
            assertThat(room.taxonomies.of(employer).version())
                    .startsWith(ready.version() + "+" + StarterVocabulary.VERSION + "~");
            assertThat(room.taxonomies.of(stranger).named("kiln whispering")).isEmpty();
            assertThat(Files.exists(room.folder.arrived(queued.id()))).isFalse();
        });
    }

    @Test
    void what_was_stored_with_the_starters_identifiers_still_finds_its_skill() {
        in(Engine.H2, (room, entities) -> {
            take(room, "Own skills", LIST);

            room.importWaiting(entities, Importing.NOON);

            var java = room.taxonomies
                    .of(employer)
                    .find("urn:vouchgate:skill:java")
                    .orElseThrow();
            assertThat(java.uri()).isEqualTo("urn:vouchgate:own-skill:java");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R11.1: a file that cannot be used fails with the reason, and what was in use stays in use")
    void a_broken_file_changes_nothing(Engine engine) {
        in(engine, (room, entities) -> {
            take(room, "Own skills", LIST);
            room.importWaiting(entities, Importing.NOON);
            var broken = take(room, "Own skills", "a;b\n1;2\n");

            room.importWaiting(entities, Importing.NOON);

            var failed = room.keep.find(employer, broken.id()).orElseThrow();
            assertThat(failed.state()).isEqualTo("failed");
            assertThat(failed.problem()).contains("own.csv, line 1: The header lacks the column name.");
            assertThat(room.taxonomies.of(employer).find(KILN)).isPresent();
            assertThat(room.keep.all(employer)).filteredOn(TaxonomyView::active).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_newer_import_of_the_same_name_takes_the_place_of_the_older(Engine engine) {
        in(engine, (room, entities) -> {
            take(room, "Own skills", LIST);
            room.importWaiting(entities, Importing.NOON);
            var newer = take(room, "Own skills", "name\nGlaze mixing\n");

            room.importWaiting(entities, Importing.NOON);

            assertThat(room.imported.inUse(employer))
                    .extracting(ImportedTaxonomy::id)
                    .containsExactly(newer.id());
            assertThat(room.taxonomies.of(employer).find(KILN)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_is_taken_out_of_use_can_be_removed_and_what_is_in_use_cannot(Engine engine) {
        in(engine, (room, entities) -> {
            var id = take(room, "Own skills", LIST).id();
            assertRefused(409, () -> room.keep.remove(employer, "a", id));
            room.importWaiting(entities, Importing.NOON);
            assertRefused(409, () -> room.keep.remove(employer, "a", id));
            assertRefused(404, () -> room.keep.deactivate(stranger, "a", id));

            room.keep.deactivate(employer, "a", id);
            entities.clear();
            assertThat(room.taxonomies.of(employer).find(KILN)).isEmpty();
            room.keep.remove(employer, "a", id);
            entities.clear();

            assertThat(room.keep.find(employer, id)).isEmpty();
            assertThat(directory.resolve("ready").resolve(id.toString())).doesNotExist();
        });
    }

    @Test
    void a_taxonomy_that_failed_cannot_be_put_to_use() {
        in(Engine.H2, (room, entities) -> {
            var id = take(room, "Own skills", "x").id();
            room.importWaiting(entities, Importing.NOON);

            assertRefused(409, () -> room.keep.activate(employer, "a", id));
        });
    }

    @Test
    void nothing_is_not_a_taxonomy_and_leaves_no_file() {
        in(Engine.H2, (room, entities) -> {
            assertRefused(400, () -> take(room, "Own skills", ""));
            assertThat(files(directory.resolve("arrived"))).isEmpty();
            assertThat(room.keep.all(employer)).isEmpty();
        });
    }

    @Test
    void an_upload_that_breaks_off_leaves_neither_file_nor_row() {
        in(Engine.H2, (room, entities) -> {
            var broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("gone");
                }
            };

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(
                            () -> room.keep.take(employer, "a", NewTaxonomy.of("plain-csv", "x", "", true), broken));

            assertThat(files(directory.resolve("arrived"))).isEmpty();
            assertThat(room.keep.all(employer)).isEmpty();
        });
    }

    @Test
    void a_taxonomy_in_use_that_does_not_lie_here_is_an_answer_to_try_again() {
        in(Engine.H2, (room, entities) -> {
            var id = take(room, "Own skills", LIST).id();
            room.importWaiting(entities, Importing.NOON);
            try {
                room.folder.remove(id);
            } catch (IOException e) {
                throw new AssertionError(e);
            }

            assertRefused(503, () -> room.taxonomies.of(employer));
        });
    }

    @Test
    void kind_and_name_are_checked_before_anything_is_taken() {
        assertRefused(400, () -> NewTaxonomy.of("excel", "x", "", true));
        assertRefused(400, () -> NewTaxonomy.of("plain-csv", " ", "", true));
        assertRefused(400, () -> NewTaxonomy.of("plain-csv", "x".repeat(121), "", true));
        assertThat(NewTaxonomy.of("plain-csv", "x", "C:\\temp\\own.csv", true).fileName())
                .isEqualTo("own.csv");
        assertThat(NewTaxonomy.of("esco-csv", "ESCO", "", true).shownAs(true)).isEqualTo("ESCO.zip");
        assertThat(NewTaxonomy.of("esco-csv", "ESCO", "v1.2.zip", true).shownAs(true))
                .isEqualTo("v1.2.zip");
        assertThat(NewTaxonomy.of("esco-csv", "ESCO", "", true).shownAs(false)).isEqualTo("skills_en.csv");
        assertThat(NewTaxonomy.of("esco-csv", "ESCO 1.2 für alle", "", true).version("0123456789abcdef"))
                .isEqualTo("esco-1.2-fur-alle/0123456789ab");
    }

    private void in(Engine engine, BiConsumer<Importing, EntityManager> test) {
        var database = engine.database();
        database.empty();
        database.commit(entities -> {
            for (var each : List.of(employer, stranger)) {
                entities.createNativeQuery("insert into employer (id, slug, name, created_at) values (cast('" + each
                                + "' as uuid), '" + each
                                + "', 'Example', timestamp with time zone '2026-11-22 12:00:00+00:00')")
                        .executeUpdate();
            }
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

    private static List<Path> files(Path place) {
        try (var files = Files.list(place)) {
            return files.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRefused(int status, ThrowingCallable call) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(status));
    }
}
