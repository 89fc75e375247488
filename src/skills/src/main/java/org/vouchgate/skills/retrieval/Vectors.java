package org.vouchgate.skills.retrieval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.skills.taxonomy.Concept;

/** Gives whole texts their vectors: those that an index has already, or else by asking the sentence model. */
final class Vectors {

    private record Place(Meanings meanings, int number) {}

    private final SentenceModel model;
    private final Map<String, Place> known = new HashMap<>();
    private final Progress progress;

    /** @param progress told now and then how many of the texts were asked for */
    Vectors(SentenceModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
    }

    /** Takes over what an index made with the same model knows. */
    void add(List<Concept> skills, Names names, Meanings read, Meanings descriptions) {
        int begin = names.begin(Tongue.EN);
        for (int name = begin; name < names.end(Tongue.EN); name++) {
            known.putIfAbsent(names.text(name), new Place(read, name - begin));
        }
        for (int skill = 0; skill < skills.size(); skill++) {
            known.putIfAbsent(Meaning.described(skills.get(skill)), new Place(descriptions, skill));
        }
    }

    void tell(int done, int of) {
        if (done % 100 == 0) {
            progress.at(Progress.Stage.MEANINGS, (int) (100L * done / of));
        }
    }

    int dimensions() {
        return model.dimensions();
    }

    float[] of(String text) {
        var place = known.get(text);
        return place == null
                ? Windows.whole(model.read(text))
                : place.meanings().get(place.number());
    }
}
