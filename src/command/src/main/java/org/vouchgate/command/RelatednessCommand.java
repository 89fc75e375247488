package org.vouchgate.command;

import java.io.IOException;
import java.util.List;

/**
 * How much pairs of skills have to do with each other. A row is two identifiers with a tab between them; the answer is the
 * row with a third field, a number from 0 to 1, or nothing there if one of the two is not known.
 */
final class RelatednessCommand implements Command {

    @Override
    public String name() {
        return "relatedness";
    }

    @Override
    public List<String> options() {
        return List.of(Vocabulary.OPTION);
    }

    @Override
    public String usage() {
        return "relatedness --in FILE --out FILE [--taxonomy starter|DIRECTORY,...]   how much pairs of skills have to do with each other";
    }

    @Override
    public Done run(Options given) throws IOException {
        var taxonomy = Vocabulary.of(given);
        long answered = Rows.answer(given, row -> {
            var pair = row.split("\t", -1);
            if (pair.length < 2) {
                throw new WrongUse("--in holds a row without a tab: " + row);
            }
            boolean known =
                    taxonomy.find(pair[0]).isPresent() && taxonomy.find(pair[1]).isPresent();
            return pair[0] + "\t" + pair[1] + "\t"
                    + (known ? String.valueOf(taxonomy.relatedness(pair[0], pair[1])) : "");
        });
        return Done.of(answered + " pairs were answered.");
    }
}
