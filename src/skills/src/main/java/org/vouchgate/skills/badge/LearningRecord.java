package org.vouchgate.skills.badge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.VerifiedCredential;

/**
 * What a verified credential states about achievements, and what a reader should know about it.
 *
 * @param statements one for each achievement that is not in a credential of its own
 * @param remarks    what no check fails for
 */
public record LearningRecord(List<Statement> statements, List<Remark> remarks) {

    private static final int MOST = 200;
    private static final int LONGEST = 200;

    public LearningRecord {
        statements = List.copyOf(statements);
        remarks = List.copyOf(remarks);
    }

    public static LearningRecord of(VerifiedCredential verified) {
        var content = verified.content();
        var root = Node.root(content.claims());
        var inside = idsInside(verified);
        boolean record = isRecord(content);
        var statements = new ArrayList<Statement>();
        var remarks = new ArrayList<Remark>();
        if (isPartial(root)) {
            remarks.add(new Remark(
                    Remark.Kind.RECORD_NOT_COMPLETE, root.at("partial").pointer()));
        }
        for (var subject : subjects(root)) {
            statements(subject, root, content, record, inside).forEach(statements::add);
            var known = new HashSet<>(inside);
            known.addAll(ids(subject));
            remarks.addAll(Associations.remarks(subject, known));
        }
        return new LearningRecord(statements.stream().limit(MOST).toList(), remarks);
    }

    /** The identifiers of achievements that have a verified credential of their own inside this one. */
    public static Set<String> achievementsInside(VerifiedCredential verified) {
        var ids = new HashSet<String>();
        verified.embedded()
                .flatMap(each -> subjects(Node.root(each.content().claims())).stream())
                .forEach(subject -> subject.at("achievement")
                        .each()
                        .forEach(achievement -> achievement.identifier().ifPresent(ids::add)));
        return ids;
    }

    public static boolean isRecord(Credential content) {
        return content.types().stream().anyMatch(type -> type.endsWith("ClrCredential"));
    }

    private static boolean isPartial(Node root) {
        return root.at("partial").isTrue()
                || root.at("credentialSubject").at("partial").isTrue();
    }

    private static List<Node> subjects(Node root) {
        var own = root.at("achievement").exists() ? Stream.of(root) : Stream.<Node>empty();
        return Stream.concat(own, root.at("credentialSubject").each().stream()).toList();
    }

    private static Stream<Statement> statements(
            Node subject, Node root, Credential content, boolean record, Set<String> inside) {
        var results = subject.at("result").each();
        return Achievement.among(subject, results)
                .filter(node -> node.identifier().filter(inside::contains).isEmpty())
                .map(node -> new Statement(
                        node.pointer(),
                        node.at("name").text().map(LearningRecord::shortened).orElse(""),
                        node.at("achievementType").text().map(LearningRecord::shortened),
                        definedBy(node.at("creator"), content),
                        record,
                        Achievement.of(node, results).completion(),
                        results.stream()
                                .flatMap(result -> ResultWords.of(result, node).stream())
                                .map(LearningRecord::shortened)
                                .limit(20)
                                .toList(),
                        evidence(subject, root)));
    }

    private static Optional<String> definedBy(Node creator, Credential content) {
        boolean same = creator.identifier()
                .filter(id -> id.equals(content.issuer().identifier())
                        || content.issuer().claimed().filter(id::equals).isPresent())
                .isPresent();
        return same
                ? Optional.empty()
                : creator.at("name").text().or(creator::identifier).map(LearningRecord::shortened);
    }

    private static List<String> evidence(Node subject, Node root) {
        return Stream.of(subject, root)
                .distinct()
                .flatMap(holder -> holder.at("evidence").each().stream())
                .flatMap(each -> each.at("name").text().or(each::identifier).stream())
                .map(LearningRecord::shortened)
                .limit(10)
                .toList();
    }

    private static Set<String> idsInside(VerifiedCredential verified) {
        var ids = new HashSet<>(achievementsInside(verified));
        verified.embedded().map(each -> Node.root(each.content().claims())).forEach(root -> {
            root.at("id").text().ifPresent(ids::add);
            subjects(root).forEach(subject -> ids.addAll(ids(subject)));
        });
        return ids;
    }

    private static Set<String> ids(Node subject) {
        var ids = new HashSet<String>();
        for (var member : List.of("achievement", "result")) {
            subject.at(member).each().forEach(each -> each.identifier().ifPresent(ids::add));
        }
        return ids;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
