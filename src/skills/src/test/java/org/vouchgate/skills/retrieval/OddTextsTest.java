package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillProposal;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Texts with mark-up in them, in other scripts, of no length and of too much. */
class OddTextsTest {

    private static final SkillsTaxonomy STARTER =
            TaxonomyDirectory.inMemory(StarterVocabulary.VERSION, StarterVocabulary.concepts(), Optional.empty());

    /** Of processor time; most of it is for the first, uncompiled run. */
    private static final Duration AT_MOST = Duration.ofSeconds(3);

    private static final int MEGABYTE = 1_000_000;

    private static List<SkillProposal> recognised(String text, String language) {
        return STARTER.normalise(text, Optional.of(language), 10).stream()
                .filter(proposal -> proposal.score() >= STARTER.shippedThreshold())
                .toList();
    }

    private static List<String> labels(String text, String language) {
        return recognised(text, language).stream()
                .map(proposal -> proposal.skill().label())
                .toList();
    }

    @Test
    void mark_up_is_no_word() {
        assertThat(labels("<p>We use <b>Java</b> &amp; <i>Git</i>.</p><style>Python{}</style>", "en"))
                .containsExactly("Java", "Git");
        assertThat(labels("<script>var Kubernetes;</script><!-- Python --><div class=\"Scala\">Terraform</div>", "en"))
                .containsExactly("Terraform");
        assertThat(labels("&lt;ul&gt;&lt;li&gt;C&#43;&#43;&lt;/li&gt;&lt;/ul&gt;", "en"))
                .containsExactly("C++");
    }

    @Test
    void a_name_in_mark_up_is_as_certain_as_without_and_its_words_are_shown_without() {
        var found = recognised("<p>project <em>management</em></p>", "en").get(0);

        assertThat(found.skill().label()).isEqualTo("project management");
        assertThat(found.score()).isEqualTo(1);
        assertThat(found.words()).containsExactly("project", "management");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n\t ", "<p></p>", "<script>Java</script>", "&nbsp;", "!?…", "\u202E\u0000", "<", "<<<>>>"
            })
    void nothing_is_recognised_in_nothing(String nothing) {
        assertThat(recognised(nothing, "en")).isEmpty();
    }

    @Test
    void one_word_is_enough() {
        assertThat(labels("welding", "en")).startsWith("welding");
    }

    @Test
    void skills_are_found_in_a_text_that_runs_from_right_to_left() {
        var text = "مطلوب محاسب لديه خبرة في إعداد التقارير المالية وإدارة المخزون واللغة الإنجليزية و SQL";

        assertThat(labels(text, "ar"))
                .contains("financial reporting", "inventory management", "English language", "SQL");
        assertThat(labels("<p dir=\"rtl\">\u202B" + text + "\u202C</p>", "ar")).isEqualTo(labels(text, "ar"));
        assertThat(STARTER.normalise(text, Optional.empty(), 10).get(0).words()).isNotEmpty();
    }

    @Test
    void an_arabic_name_is_certain() {
        assertThat(recognised("إدارة المشاريع", "ar").get(0).skill().label()).isEqualTo("project management");
        assertThat(recognised("إدارة المشاريع", "ar").get(0).score()).isEqualTo(1);
    }

    @Test
    void several_languages_in_one_text_are_read_each() {
        assertThat(labels(
                        "Kenntnisse in Lagerlogistik und Schweißen, expérience en gestion de projet, Kubernetes, خدمة العملاء",
                        "de"))
                .contains("welding", "project management", "Kubernetes", "customer service");
    }

    static List<String> stuffings() {
        var all = STARTER.skills().stream().map(Skill::label).collect(Collectors.joining(" "));
        return List.of(
                        all + " ",
                        "Java ",
                        "java",
                        "<div>",
                        "<p title=\"",
                        "<!--",
                        "<script>",
                        "&amp;lt;&",
                        "&lt;p&gt;",
                        "محاسبة ",
                        "\u202E",
                        "e\u0301",
                        "http://")
                .stream()
                .map(piece -> piece.repeat(MEGABYTE / piece.length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stuffings")
    void a_megabyte_of_anything_is_answered_in_bounded_time(String text) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        var found = STARTER.normalise(text, Optional.empty(), 10);
        double related = STARTER.relatedness(text, text + "x");

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(AT_MOST);
        assertThat(found).hasSizeLessThanOrEqualTo(10);
        assertThat(related).isZero();
    }

    @Test
    void a_word_said_a_hundred_times_makes_no_other_skill_likelier() {
        var once = STARTER.normalise("experience with welding and kilns", Optional.of("en"), 3);
        var often =
                STARTER.normalise("experience with welding and kilns " + "welding ".repeat(100), Optional.of("en"), 3);

        assertThat(often.get(0).skill()).isEqualTo(once.get(0).skill());
        assertThat(often.stream().map(SkillProposal::score)).allMatch(score -> score <= 1);
    }
}
