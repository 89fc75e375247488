package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.matching.LeftOut.Kind;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** What is no proper job description is answered all the same: in bounded time, and with what was left out. */
class BadInputTest {

    private static final SkillsTaxonomy STARTER = StarterVocabulary.load();
    private static final RequirementReader READER = new RequirementReader(STARTER);

    /** Of processor time, so that a busy machine does not matter; most of it is for the first, uncompiled run. */
    private static final Duration AT_MOST = Duration.ofSeconds(3);

    private static final int MEGABYTE = 1_000_000;

    record Stuffing(String name, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Stuffing> stuffings() {
        var labels = STARTER.skills().stream().map(Skill::label).toList();
        return List.of(
                new Stuffing("every skill, again and again", again(String.join(" and ", labels) + " ")),
                new Stuffing("every skill, a line each", again(String.join("\n", labels) + "\n")),
                new Stuffing("one endless line", again("must have Java without end ")),
                new Stuffing("demands only", again("must ")),
                new Stuffing("levels and years", again("advanced Java (3 years) and fluent English and ")),
                new Stuffing("who a person is", again("no disability, must be under 35, native speaker ")),
                new Stuffing("line ends", again("\n")),
                new Stuffing("one letter", again("a")),
                new Stuffing("brackets", again("((((")),
                new Stuffing("accents", again("e\u0301")),
                new Stuffing("right to left", again("مهندس برمجيات مطلوب ")),
                new Stuffing("nested elements", again("<div>")),
                new Stuffing("endless attributes", "<p title=\"" + again("x>") + "\">Java</p>"),
                new Stuffing("open quotes", "<p>" + again("<p a=\">")),
                new Stuffing("comments", "<p>" + again("<!--")),
                new Stuffing("entities", "<p>" + again("&amp;lt;&")),
                new Stuffing("escaped again", again("&amp;lt;p&amp;gt;")),
                new Stuffing("scripts", again("<script type=application/ld+json>JobPosting")),
                new Stuffing("deep JSON", "<script type=application/ld+json>JobPosting" + again("[") + "</script>"));
    }

    private static String again(String words) {
        return words.repeat(MEGABYTE / words.length());
    }

    @ParameterizedTest
    @MethodSource("stuffings")
    void a_megabyte_of_anything_is_read_in_bounded_time_and_room(Stuffing stuffing) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();

        var reading = READER.read(JobDescription.of("Position", stuffing.text()));

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(AT_MOST);
        assertThat(reading.requirements()).hasSizeLessThanOrEqualTo(100);
        assertThat(reading.leftOut()).isNotEmpty();
    }

    @Test
    void null_characters_are_dropped_for_no_database_takes_them() {
        var job = JobDescription.of("Ja\0va", "SQL\0 required");

        assertThat(job.title()).isEqualTo("Java");
        assertThat(job.text()).isEqualTo("SQL required");
    }

    @Test
    void what_is_beyond_the_limits_is_counted() {
        var reading = READER.read(JobDescription.of("Position", "x".repeat(JobDescription.MAX_LENGTH + 7)));

        assertThat(reading.leftOut()).contains(new LeftOut(Kind.TEXT_BEYOND_LIMIT, 7));
    }

    @Test
    void requirements_that_were_not_kept_are_counted() {
        var labels = STARTER.skills().stream()
                .filter(skill -> STARTER.mentionedIn(skill.label()).size() == 1)
                .limit(130)
                .map(Skill::label)
                .collect(Collectors.joining("\n- ", "- ", ""));

        var reading = READER.read(JobDescription.of("Position", "Requirements:\n" + labels));

        assertThat(reading.requirements()).hasSize(100);
        assertThat(reading.leftOut()).extracting(LeftOut::kind).containsExactly(Kind.REQUIREMENTS_BEYOND_LIMIT);
    }

    @Test
    void lines_that_repeat_others_are_read_once_and_counted() {
        var stuffed = IntStream.range(0, 50).mapToObj(i -> "- Java").collect(Collectors.joining("\n"));

        var reading = READER.read(JobDescription.of("Position", "Requirements:\n" + stuffed));

        assertThat(reading.requirements())
                .singleElement()
                .satisfies(java -> assertThat(java.readFrom()).hasSize(1));
        assertThat(reading.leftOut()).containsExactly(new LeftOut(Kind.REPEATED_LINES, 49));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "<p></p>", "<script>alert(1)</script>"})
    void a_description_without_words_is_said_to_have_none(String nothing) {
        var reading = READER.read(JobDescription.of("", nothing));

        assertThat(reading.requirements()).isEmpty();
        assertThat(reading.leftOut()).containsExactly(new LeftOut(Kind.NO_TEXT, 0));
        assertThat(reading.leftOut().get(0).sentence()).contains("describe what the job asks for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", "!!!", "مرحبا بكم في الفريق", "欢迎加入我们的团队", "שלום", "\u202Etxet"})
    void words_that_ask_for_nothing_known_are_said_to_ask_for_nothing(String words) {
        var reading = READER.read(JobDescription.of("Position", words));

        assertThat(reading.requirements()).isEmpty();
        assertThat(reading.leftOut()).containsExactly(new LeftOut(Kind.NO_REQUIREMENT, 0));
    }

    @Test
    void one_word_can_be_enough() {
        assertThat(READER.read(JobDescription.of("", "Java")).requirements())
                .extracting(Requirement::label)
                .containsExactly("Java");
    }

    @Test
    void skills_are_found_among_words_that_run_from_right_to_left() {
        assertThat(READER.read(JobDescription.of("מפתח", "דרישות: ניסיון ב-Java ו-SQL"))
                        .requirements())
                .extracting(Requirement::label)
                .containsExactly("Java", "SQL");
    }

    @Test
    void a_description_that_runs_from_right_to_left_is_read_like_any_other() {
        var reading = READER.read(JobDescription.of("محاسب", """
                <div dir="rtl"><p>نحن شركة في المملكة العربية السعودية</p>
                <h3>المتطلبات</h3>
                <ul><li>خبرة لا تقل عن 3 سنوات في إعداد التقارير المالية</li>
                <li>إجادة اللغة الإنجليزية وإدارة المخزون</li>
                <li>يفضل معرفة بالتسويق الرقمي</li>
                <li>العمر بين 25 و35</li></ul>
                <h3>المزايا</h3><ul><li>التأمين الصحي</li></ul></div>"""));

        assertThat(reading.requirements())
                .extracting(Requirement::label, Requirement::importance)
                .containsExactly(
                        tuple("accounting", Importance.REQUIRED),
                        tuple("financial reporting", Importance.REQUIRED),
                        tuple("English language", Importance.REQUIRED),
                        tuple("inventory management", Importance.REQUIRED),
                        tuple("digital marketing", Importance.PREFERRED));
        assertThat(reading.requirements().get(1).readFrom().get(0).words()).isEqualTo("إعداد التقارير المالية");
        assertThat(reading.protectedCriteria()).isNotEmpty();
    }

    @Test
    void several_languages_in_one_description_are_read_each() {
        var reading = READER.read(JobDescription.of("Position", """
                Requirements
                - Java (3+ years)
                Von Vorteil
                - Grundkenntnisse in SQL
                Profil recherché
                - Anglais courant"""));

        assertThat(reading.requirements())
                .extracting(Requirement::label, Requirement::importance)
                .containsExactly(
                        tuple("Java", Importance.REQUIRED),
                        tuple("SQL", Importance.PREFERRED),
                        tuple("English language", Importance.REQUIRED));
    }
}
