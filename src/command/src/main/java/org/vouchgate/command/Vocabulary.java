package org.vouchgate.command;

import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Which skills a command goes by: {@code --taxonomy}. */
final class Vocabulary {

    static final String OPTION = "taxonomy";

    private Vocabulary() {}

    /** The one that was asked for, or the starter vocabulary. */
    static SkillsTaxonomy of(Options given) {
        var wanted = given.value(OPTION).orElse("starter");
        if (!wanted.equals("starter")) {
            throw new WrongUse("--taxonomy " + wanted + " is not known; there is: starter.");
        }
        return StarterVocabulary.load();
    }
}
