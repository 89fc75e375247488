package org.vouchgate.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.Map;
import org.vouchgate.skills.retrieval.SentenceModel;

/**
 * all-MiniLM-L6-v2 with numbers of eight bits, for English. Texts are read one at a time: in a batch, the rounding of one would
 * depend on the others.
 */
final class MiniLm implements SentenceModel {

    private static final String MODEL = "all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "all-minilm-l6-v2-q-tokenizer.json";
    private static final int DIMENSIONS = 384;
    private static final Map<String, String> READING =
            Map.of("padding", "false", "truncation", "true", "maxLength", "256", "modelMaxLength", "512");

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private MiniLm(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /** The tokenizer looks for its native library by the thread's class loader, which in a server sees the application alone. */
    static MiniLm load() throws IOException {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(HuggingFaceTokenizer.class.getClassLoader());
        try {
            return opened();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static MiniLm opened() throws IOException {
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions();
                var model = resource(MODEL);
                var tokenizer = resource(TOKENIZER)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new MiniLm(
                    environment,
                    environment.createSession(model.readAllBytes(), options),
                    HuggingFaceTokenizer.newInstance(tokenizer, READING));
        } catch (OrtException e) {
            throw new IOException("the model cannot be opened", e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        var in = OrtEnvironment.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IOException(name + " is missing");
        }
        return in;
    }

    @Override
    public String version() {
        return "minilm-l6-v2-q";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public Pieces read(String text) {
        var encoding = tokenizer.encode(text);
        try (var ids = tensor(encoding.getIds());
                var mask = tensor(encoding.getAttentionMask());
                var types = tensor(encoding.getTypeIds());
                var answer = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            var vectors = ((float[][][]) answer.get(0).getValue())[0];
            return pieces(vectors, encoding, text);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model did not run", e);
        }
    }

    private OnnxTensor tensor(long[] numbers) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), new long[] {1, numbers.length});
    }

    /** The tokenizer counts characters outside the basic plane once, Java twice. */
    private static Pieces pieces(float[][] vectors, Encoding encoding, String text) {
        var spans = encoding.getCharTokenSpans();
        var starts = new int[vectors.length];
        var ends = new int[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            starts[i] = spans[i] == null ? -1 : text.offsetByCodePoints(0, spans[i].getStart());
            ends[i] = spans[i] == null ? -1 : text.offsetByCodePoints(0, spans[i].getEnd());
        }
        return new Pieces(vectors, starts, ends);
    }
}
