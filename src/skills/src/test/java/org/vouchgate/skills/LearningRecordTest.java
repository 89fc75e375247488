package org.vouchgate.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.Verified.Inside;
import org.vouchgate.skills.badge.Completion;
import org.vouchgate.skills.badge.LearningRecord;
import org.vouchgate.skills.badge.Remark;
import org.vouchgate.skills.badge.Remark.Kind;
import org.vouchgate.skills.badge.Statement;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** What a reader is told about badges and records beside their skills. */
class LearningRecordTest {

    @Test
    @DisplayName("OB-11: status, value and rubric level are told, with the scale they stand on")
    void tells_results_with_their_scale() {
        var record = LearningRecord.of(Verified.badge("""
                {'credentialSubject': {
                 'result': [{'resultDescription': 'urn:s', 'status': 'Completed'},
                            {'resultDescription': 'urn:g', 'value': '78'},
                            {'resultDescription': 'urn:l', 'achievedLevel': 'urn:l2'},
                            {'resultDescription': 'urn:elsewhere', 'value': 'A'}],
                 'achievement': {'name': 'Welding', 'achievementType': 'Assessment', 'resultDescription': [
                   {'id': 'urn:s', 'name': 'Course', 'resultType': 'Status'},
                   {'id': 'urn:g', 'name': 'Exam', 'resultType': 'Result', 'valueMin': '0', 'valueMax': '100'},
                   {'id': 'urn:l', 'name': 'Mastery', 'resultType': 'RubricCriterionLevel', 'rubricCriterionLevel': [
                     {'id': 'urn:l1', 'name': 'Novice'}, {'id': 'urn:l2', 'name': 'Expert'}]}]}}}"""));

        assertThat(record.statements().get(0).results())
                .containsExactly("Course: Completed", "Exam: 78 of 100", "Mastery: Expert, level 2 of 2");
    }

    @Test
    @DisplayName("OB-11: what was withdrawn is told as not completed")
    void tells_that_something_was_not_completed() {
        var record = LearningRecord.of(Verified.badge("""
                {'credentialSubject': {'result': {'status': 'Withdrew'}, 'achievement': {'name': 'Welding'}}}"""));

        assertThat(record.statements()).extracting(Statement::completion).containsExactly(Completion.NOT_COMPLETED);
    }

    @Test
    @DisplayName("OB-16: who defined an achievement is told where that is not its issuer")
    void tells_who_defined_an_achievement() {
        var foreign = Verified.badge("""
                {'credentialSubject': {'achievement': {'name': 'Welding',
                 'creator': {'id': 'https://guild.example', 'name': 'Guild of Welders'}}}}""");
        var own = Verified.badge("""
                {'credentialSubject': {'achievement': {'name': 'Welding', 'creator': 'did:web:college.example'}}}""");

        assertThat(LearningRecord.of(foreign).statements().get(0).definedBy()).contains("Guild of Welders");
        assertThat(LearningRecord.of(own).statements().get(0).definedBy()).isEmpty();
    }

    @Test
    @DisplayName("OB-10: evidence is told as text")
    void tells_evidence_as_text() {
        var record = LearningRecord.of(Verified.badge("""
                {'evidence': [{'id': 'https://college.example/video', 'type': ['Evidence']}],
                 'credentialSubject': {'achievement': {'name': 'Welding'}}}"""));

        assertThat(record.statements().get(0).evidence()).containsExactly("https://college.example/video");
    }

    @Test
    @DisplayName("2.9 CLR 4, 6: what only the publisher states is labelled, and a record that is not complete says so")
    void labels_what_only_the_publisher_states() {
        var record = LearningRecord.of(Verified.record(
                """
                {'partial': true, 'credentialSubject': {'achievement': [{'id': 'urn:a', 'name': 'A'}, {'id': 'urn:b', 'name': 'B'}]}}""",
                new Inside(
                        "/x", "did:web:s.example", "{'credentialSubject': {'achievement': {'id': 'urn:a'}}}", true)));

        assertThat(record.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.name()).isEqualTo("B");
            assertThat(statement.publisherOnly()).isTrue();
        });
        assertThat(record.remarks()).extracting(Remark::kind).containsExactly(Kind.RECORD_NOT_COMPLETE);
    }

    @Test
    @DisplayName("2.9 CLR 5: links among what was verified are fine")
    void sound_links_are_not_remarked() {
        var record = LearningRecord.of(Verified.record(
                """
                {'credentialSubject': {'achievement': {'id': 'urn:a'}, 'association': [
                 {'associationType': 'isParentOf', 'sourceId': 'urn:a', 'targetId': 'urn:b'},
                 {'associationType': 'isPartOf', 'sourceId': 'urn:b', 'targetId': 'urn:a'},
                 {'associationType': 'isPeerOf', 'sourceId': 'urn:a', 'targetId': 'urn:a'}]}}""",
                new Inside(
                        "/x", "did:web:s.example", "{'credentialSubject': {'achievement': {'id': 'urn:b'}}}", true)));

        assertThat(record.remarks()).isEmpty();
    }

    @Test
    @DisplayName("2.9 CLR 5: links to nothing, of unknown kinds, or in a circle are remarked once each")
    void unsound_links_are_remarked() {
        var record = LearningRecord.of(Verified.record("""
                {'credentialSubject': {'achievement': [{'id': 'urn:a'}, {'id': 'urn:b'}, {'id': 'urn:c'}], 'association': [
                 {'associationType': 'isChildOf', 'sourceId': 'urn:a', 'targetId': 'urn:b'},
                 {'associationType': 'isParentOf', 'sourceId': 'urn:c', 'targetId': 'urn:b'},
                 {'associationType': 'isPartOf', 'sourceId': 'urn:c', 'targetId': 'urn:a'},
                 {'associationType': 'isFriendOf', 'sourceId': 'urn:a', 'targetId': 'urn:b'},
                 {'associationType': 'precedes', 'sourceId': 'urn:a', 'targetId': 'urn:z'},
                 {'associationType': 'precedes', 'sourceId': 'urn:z', 'targetId': 'urn:a'}]}}"""));

        assertThat(record.remarks())
                .extracting(Remark::kind)
                .containsExactlyInAnyOrder(
                        Kind.ASSOCIATION_KIND_UNKNOWN, Kind.ASSOCIATION_TO_NOTHING, Kind.ASSOCIATION_CIRCULAR);
    }

    @Test
    @DisplayName("A-72: thousands of results for thousands of achievements are not multiplied, and count for nothing")
    void absurdly_many_results_are_not_read() {
        var results = String.join(",", Collections.nCopies(20_000, "{}"));
        var badge = Verified.badge(
                "{'credentialSubject': {'achievement': [" + results + "], 'result': [" + results + "]}}");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(LearningRecord.of(badge).statements()).isEmpty());
        assertThat(new SkillExtractor(StarterVocabulary.load())
                        .extract(List.of(badge))
                        .evidence())
                .isEmpty();
    }

    @Test
    @DisplayName("A-72: whatever is written there, reading does not fail")
    void rubbish_is_read_as_nothing() {
        var record = LearningRecord.of(Verified.record("""
                {'partial': 'yes', 'evidence': 7, 'credentialSubject': [{'achievement': [null, 3, 'x', {'creator': []}],
                 'result': [[], 'y', {'value': {}}], 'association': [1, {}, null]}]}"""));

        assertThat(record.statements()).isNotEmpty();
        assertThat(record.remarks()).extracting(Remark::kind).doesNotContain(Kind.RECORD_NOT_COMPLETE);
    }
}
