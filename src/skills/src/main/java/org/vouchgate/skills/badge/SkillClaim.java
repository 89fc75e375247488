package org.vouchgate.skills.badge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An element of a {@code skills} claim, as SD-JWT VCs carry it: a text, or an object of {@code name} (or
 * {@code label}), {@code id} (or {@code uri}), {@code status} and {@code level}.
 *
 * <p>A level counts only on a scale: a text with {@code levels}, the issuer's levels from low to high, or a whole number
 * with {@code maxLevel}.
 *
 * @param pointer   where it stands
 * @param name      its name as written; empty text if there is none
 * @param id        its identifier as written
 * @param completed whether its status, if it has one, says that it was achieved
 * @param rung      its level
 */
public record SkillClaim(String pointer, String name, Optional<String> id, boolean completed, Optional<Rung> rung) {

    /** Reads the {@code skills} claim of an object. */
    public static List<SkillClaim> of(Node holder) {
        return holder.at("skills").each().stream()
                .flatMap(skill -> read(skill).stream())
                .toList();
    }

    private static Optional<SkillClaim> read(Node skill) {
        var text = skill.text();
        if (text.isPresent()) {
            return Optional.of(new SkillClaim(skill.pointer(), text.get(), Optional.empty(), true, Optional.empty()));
        }
        var name = skill.at("name").text().or(() -> skill.at("label").text());
        var id = skill.at("id").text().or(() -> skill.at("uri").text());
        var status = skill.at("status").text().map(word -> word.toLowerCase(Locale.ROOT));
        boolean completed =
                status.isEmpty() ? !skill.at("status").exists() : status.get().equals("completed");
        return name.isEmpty() && id.isEmpty()
                ? Optional.empty()
                : Optional.of(new SkillClaim(skill.pointer(), name.orElse(""), id, completed, rung(skill)));
    }

    private static Optional<Rung> rung(Node skill) {
        var word = skill.at("level").text();
        var levels = skill.at("levels").each().stream().map(Node::text).toList();
        if (word.isPresent() && levels.contains(word)) {
            return Optional.of(new Rung(word.get(), levels.indexOf(word) + 1, levels.size()));
        }
        var level = skill.at("level").number().filter(SkillClaim::whole);
        var most = skill.at("maxLevel").number().filter(SkillClaim::whole);
        return level.flatMap(rank -> most.filter(of -> rank <= of)
                .map(of -> new Rung(Integer.toString(rank.intValue()), rank.intValue(), of.intValue())));
    }

    private static boolean whole(double number) {
        return number >= 1 && number <= 100 && number == StrictMath.rint(number);
    }
}
