package org.vouchgate.summary.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.vouchgate.summary.Logo;

/** A logo drawn anew: only its pixels are kept, on white, no more of them than paper can show. */
final class Picture {

    private static final List<String> FORMATS = List.of("png", "jpeg");
    private static final long MOST_PIXELS = 4_000_000;
    private static final int WIDEST = 480;
    private static final int TALLEST = 160;
    private static final float WIDTH = 120;
    private static final float HEIGHT = 34;

    private static final int MOST_RECENT = 16;
    private static final Map<ByteBuffer, Optional<BufferedImage>> RECENT =
            Collections.synchronizedMap(new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Optional<BufferedImage>> eldest) {
                    return size() > MOST_RECENT;
                }
            });

    private final PDImageXObject image;
    private final String alt;

    private Picture(PDImageXObject image, String alt) {
        this.image = image;
        this.alt = alt;
    }

    /** Nothing if it is neither PNG nor JPEG, is damaged, or is larger than any logo. */
    static Optional<Picture> of(Logo logo, PDDocument document) {
        return ready(logo.file()).map(pixels -> new Picture(embedded(pixels, document), PlainText.of(logo.alt())));
    }

    /** Read and made smaller once, as an employer's summaries all bear the same. */
    private static Optional<BufferedImage> ready(byte[] file) {
        return RECENT.computeIfAbsent(
                ByteBuffer.wrap(file.clone()),
                logo -> FORMATS.stream()
                        .flatMap(format -> pixels(format, file).stream())
                        .findFirst()
                        .map(Picture::smaller));
    }

    private static Optional<BufferedImage> pixels(String format, byte[] file) {
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // the reader's ways of saying that it is no such picture
        }
    }

    /** Averages squares of pixels over white. */
    private static BufferedImage smaller(BufferedImage large) {
        int step = Math.max(1, Math.max(ceil(large.getWidth(), WIDEST), ceil(large.getHeight(), TALLEST)));
        var small = new BufferedImage(
                ceil(large.getWidth(), step), ceil(large.getHeight(), step), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                small.setRGB(x, y, average(large, x * step, y * step, step));
            }
        }
        return small;
    }

    private static int ceil(int a, int b) {
        return (a + b - 1) / b;
    }

    private static int average(BufferedImage image, int left, int top, int step) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + step, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + step, image.getWidth()); x++) {
                int argb = image.getRGB(x, y);
                int alpha = argb >>> 24;
                int paper = 255 * (255 - alpha);
                red += (alpha * (argb >> 16 & 255) + paper) / 255;
                green += (alpha * (argb >> 8 & 255) + paper) / 255;
                blue += (alpha * (argb & 255) + paper) / 255;
                count++;
            }
        }
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }

    private static PDImageXObject embedded(BufferedImage picture, PDDocument document) {
        try {
            return LosslessFactory.createFromImage(document, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void draw(Flow flow, Tag section) {
        float scale = Math.min(WIDTH / image.getWidth(), HEIGHT / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        float left = flow.left(0, width);
        float bottom = flow.y() - height;
        var figure = section.child("Figure");
        figure.alt(alt);
        figure.box(left, bottom, left + width, bottom + height);
        flow.sheet().content(Optional.of(figure), () -> flow.sheet().picture(image, left, bottom, width, height));
        flow.down(height + 6);
    }
}
