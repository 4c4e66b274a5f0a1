package io.vicfield.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/**
 * A generated file.
 *
 * @param type the name of its class
 * @param source its class
 */
public record SourceFile(ClassName type, TypeSpec source) {
    private static final String INDENT = "    ";

    /** Writes the file on behalf of one record; returns false if the compiler already has a file of that name. */
    public boolean write(Filer filer, TypeElement origin) {
        JavaFile file =
                JavaFile.builder(type.packageName(), source).indent(INDENT).build();
        try (Writer writer = new AsciiWriter(
                filer.createSourceFile(type.canonicalName(), origin).openWriter())) {
            file.writeTo(writer);
            return true;
        } catch (FilerException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
