package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.SupposedCredential;

/** Who somebody is changes no bit of any score: tried with everything that the law names, drawn from fixed seeds. */
class FairnessTest {

    private static final Instant AT = Profiles.NOON;
    private static final Scorer SCORER = new Scorer(Profiles.STARTER);
    private static final SkillExtractor EXTRACTOR = new SkillExtractor(Profiles.STARTER);
    private static final List<String> SKILLS = List.of("Java", "SQL", "Git", "Docker", "welding", "bookkeeping");

    /** What each trait may be; the first value of each is one person, any mixture is another. */
    private static final Map<String, List<String>> TRAITS = traits();

    private static Map<String, List<String>> traits() {
        var traits = new LinkedHashMap<String, List<String>>();
        traits.put("name", List.of("Alex Example", "Fatima Al-Sayed", "Jürgen Müller", "Nomvula Dlamini"));
        traits.put("gender", List.of("female", "male", "non-binary"));
        traits.put("birthDate", List.of("1961-02-03", "1999-12-31"));
        traits.put("nationality", List.of("SY", "DE", "US"));
        traits.put("address", List.of("Elm Street 1, 10451 Bronx", "Hauptstr. 1, Berlin"));
        traits.put("disability", List.of("low vision", ""));
        traits.put("religion", List.of("x", "y"));
        traits.put("maritalStatus", List.of("widowed", "married"));
        traits.put("veteran", List.of("true", "false"));
        traits.put("image", List.of("data:image/png;base64,AAAA", "data:image/png;base64,BBBB"));
        traits.put("school", List.of("did:web:famous-school.example", "did:web:evening-school.example"));
        traits.put("language", List.of("en", "de", "ar"));
        return traits;
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swapping_everything_that_a_person_is_changes_no_bit(int seed) {
        var someone = person(new Random(0));
        var somebodyElse = person(new Random(1000 + seed));

        var one = report(seed, someone);
        var other = report(seed, somebodyElse);

        assertThat(bits(other)).isEqualTo(bits(one));
        assertThat(other.inputHash()).isEqualTo(one.inputHash());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swapping_one_trait_alone_changes_no_bit(int seed) {
        var someone = person(new Random(0));

        TRAITS.forEach((trait, values) -> {
            var swapped = new LinkedHashMap<>(someone);
            swapped.put(trait, values.get(1 + seed % (values.size() - 1)));

            assertThat(bits(report(seed, swapped))).as(trait).isEqualTo(bits(report(seed, someone)));
        });
    }

    @Test
    void the_traits_do_stand_in_what_is_read_and_what_is_about_skills_does_change_bits() {
        var someone = person(new Random(0));

        assertThat(badge(someone, "Java", 2, "2024-01-01").toString()).contains(someone.values());
        var asked = List.of(Profiles.atLevel(3, Profiles.requirement("Java", Importance.REQUIRED)));
        assertThat(bits(report(List.of(badge(someone, "Java", 2, "2024-01-01")), asked)))
                .isNotEqualTo(bits(report(List.of(badge(someone, "Java", 3, "2024-01-01")), asked)))
                .isNotEqualTo(bits(report(List.of(badge(someone, "Java", 2, "2019-01-01")), asked)));
    }

    @Test
    // R5.2: whoever adds a field to the profile has to look at this list, and at the law
    void a_profile_has_no_field_for_who_somebody_is() {
        var fields = new TreeSet<String>();
        collect(SkillProfile.class, fields);

        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "SkillProfile.evidence",
                        "SkillProfile.setAside",
                        "SkillProfile.taxonomyVersion",
                        "SkillEvidence.credential",
                        "SkillEvidence.pointer",
                        "SkillEvidence.source",
                        "SkillEvidence.words",
                        "SkillEvidence.identifier",
                        "SkillEvidence.skill",
                        "SkillEvidence.attainment",
                        "RecognisedSkill.uri",
                        "RecognisedSkill.label",
                        "RecognisedSkill.by",
                        "Attainment.standing",
                        "Attainment.outcome",
                        "Attainment.level",
                        "Attainment.awarded",
                        "Attainment.lasting",
                        "Level.name",
                        "Level.rank",
                        "Level.of",
                        "SetAside.credential",
                        "SetAside.pointer",
                        "SetAside.words",
                        "SetAside.why",
                        "CredentialReference.index",
                        "CredentialReference.part",
                        "CredentialReference.queryId",
                        "CredentialReference.id",
                        "CredentialReference.types",
                        "CredentialReference.issuer",
                        "CredentialReference.issuerName");
    }

    private static void collect(Class<?> type, Set<String> fields) {
        for (var component : type.getRecordComponents()) {
            if (fields.add(type.getSimpleName() + "." + component.getName())) {
                records(component).forEach(inner -> collect(inner, fields));
            }
        }
    }

    private static List<Class<?>> records(RecordComponent component) {
        var found = new ArrayList<Class<?>>();
        var open = new ArrayList<Type>(List.of(component.getGenericType()));
        while (!open.isEmpty()) {
            var type = open.remove(open.size() - 1);
            if (type instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> known && known.isRecord()) {
                found.add(known);
            }
        }
        return found;
    }

    private static Map<String, String> person(Random random) {
        var person = new LinkedHashMap<String, String>();
        TRAITS.forEach((trait, values) -> person.put(trait, values.get(random.nextInt(values.size()))));
        return person;
    }

    private static MatchReport report(int seed, Map<String, String> person) {
        var random = new Random(seed);
        var credentials = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i ->
                        badge(person, pick(random), 1 + random.nextInt(4), "20" + (10 + random.nextInt(16)) + "-03-01"))
                .toList();
        var asked = SKILLS.stream()
                .filter(skill -> random.nextBoolean())
                .map(skill -> Profiles.requirement(skill, Importance.REQUIRED))
                .map(requirement -> Profiles.atLevel(1 + random.nextInt(4), requirement))
                .toList();
        return report(
                credentials, asked.isEmpty() ? List.of(Profiles.requirement("Java", Importance.REQUIRED)) : asked);
    }

    private static String pick(Random random) {
        return SKILLS.get(random.nextInt(SKILLS.size()));
    }

    private static MatchReport report(List<JsonObject> credentials, List<Requirement> asked) {
        var supposed = credentials.stream()
                .map(claims -> new SupposedCredential(
                        Optional.of(Standing.TRUSTED_ISSUER), List.of("OpenBadgeCredential"), claims))
                .toList();
        return SCORER.score(EXTRACTOR.suppose(supposed), asked, Weights.standard(), AT);
    }

    private static List<Long> bits(MatchReport report) {
        return Stream.concat(
                        Stream.of(report.score().orElse(-1.0), report.coverage()),
                        report.lines().stream().map(MatchLine::points))
                .map(Double::doubleToLongBits)
                .toList();
    }

    private static JsonObject badge(Map<String, String> person, String skill, int level, String awarded) {
        var subject = Json.createObjectBuilder();
        person.forEach(subject::add);
        var levels = Json.createArrayBuilder();
        IntStream.rangeClosed(1, 4)
                .forEach(i -> levels.add(Json.createObjectBuilder().add("id", "#" + i)));
        return Json.createObjectBuilder()
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", person.get("school"))
                                .add("name", person.get("school")))
                .add("awardedDate", awarded)
                .add("inLanguage", person.get("language"))
                .add(
                        "credentialSubject",
                        subject.add(
                                        "achievement",
                                        Json.createObjectBuilder()
                                                .add("name", skill)
                                                .add("inLanguage", person.get("language"))
                                                .add(
                                                        "creator",
                                                        Json.createObjectBuilder()
                                                                .add("name", person.get("school")))
                                                .add(
                                                        "resultDescription",
                                                        Json.createObjectBuilder()
                                                                .add("id", "#scale")
                                                                .add("rubricCriterionLevel", levels)))
                                .add(
                                        "result",
                                        Json.createObjectBuilder()
                                                .add("resultDescription", "#scale")
                                                .add("achievedLevel", "#" + level)
                                                .add("status", "Completed")))
                .build();
    }
}
