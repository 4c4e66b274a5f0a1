package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/**
 * A generated file.
 *
 * @param type its class
 * @param nested the simple names of classes nested in that
 * @param source its lines
 */
public record SourceFile(ClassName type, List<String> nested, Source source) {
    /** Writes it through the compiler, for one record; false if there is a file of that name already. */
    public boolean write(Filer filer, TypeElement origin) {
        try (Writer writer =
                filer.createSourceFile(type.canonicalName(), origin).openWriter()) {
            writer.write(source.file(type, nested));
            return true;
        } catch (FilerException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
