package org.vouchgate.matching;

import java.util.Optional;
import java.util.regex.Pattern;

/** How much the words around a skill insist on it. */
final class Wording {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern PREFERRED = Pattern.compile(
            "\\b(nice to have|preferred|preferably|a (big |strong |definite |real )?plus|bonus|desirable|desired|ideally"
                    + "|(an |of )?advantage|advantageous|beneficial|welcome|optional|good to have|helpful"
                    + "|von vorteil|w(ü|ue)nschenswert|gerne auch|idealerweise|un plus|un atout|souhaité\\w*|idéalement"
                    + "|deseable|se valorará|valorable|idealmente)\\b",
            FLAGS);
    private static final Pattern REQUIRED = Pattern.compile(
            "\\b(must|required?|requires|essential|mandatory|necessary|need(ed)? to|needed|proven|indispensable"
                    + "|zwingend|erforderlich|voraussetzung|notwendig|exigée?s?|obligatoire|impératif|requise?s?"
                    + "|imprescindible|requerid[oa]s?|obligatori[oa])\\b",
            FLAGS);
    private static final Pattern NOT_NEEDED = Pattern.compile(
            "\\b(not (be )?(strictly )?(required|necessary|needed|mandatory|essential|a must|expected)"
                    + "|no (prior |previous )?([\\p{L}+#.]+ ){0,4}(required|necessary|needed|expected)"
                    + "|don't need|do not need|without (needing|requiring)"
                    + "|nicht (zwingend )?(erforderlich|notwendig|nötig)|pas (nécessaire|obligatoire|exigé)|no es necesari[oa])\\b",
            FLAGS);

    private static final Pattern ASKS = Pattern.compile(
            "\\b(you|your|seek|seeking|looking for|candidates?|applicants?|experienced?|knowledge|abilit(y|ies)|proficien(t|cy)"
                    + "|skills?|skilled|familiar(ity)?|sie|du|dein|ihr|kenntnisse|erfahrung|wir suchen|vous|expérience|maîtrise"
                    + "|experiencia|conocimientos?|buscamos)\\b",
            FLAGS);

    /** What wording says. */
    enum Says {
        REQUIRED,
        PREFERRED,
        NOT_NEEDED
    }

    private Wording() {}

    /** Whether these words are about who is wanted rather than about the employer. */
    static boolean asks(String words) {
        return ASKS.matcher(words).find() || of(words).isPresent();
    }

    /** What these words say, if they say one thing and not two. */
    static Optional<Says> of(String words) {
        boolean preferred = PREFERRED.matcher(words).find();
        if (NOT_NEEDED.matcher(words).find()) {
            return Optional.of(preferred ? Says.PREFERRED : Says.NOT_NEEDED);
        }
        boolean required = REQUIRED.matcher(words).find();
        if (preferred == required) {
            return Optional.empty();
        }
        return Optional.of(preferred ? Says.PREFERRED : Says.REQUIRED);
    }
}
