package sample;

import static io.vicfield.ListFormat.INDEXED;
import static io.vicfield.Scope.READ_ONLY;
import static io.vicfield.Scope.READ_WRITE;
import static io.vicfield.Scope.SECRET;

import io.vicfield.VicField;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

public record Texts(
        @VicField(scope = READ_ONLY) Optional<UUID> id,
        @VicField(defaultValue = "https://example.org/") URI home,
        @VicField(defaultValue = "/var/lib") Path folder,
        @VicField(defaultValue = "0.10") BigDecimal price,
        @VicField(required = true) BigInteger serial,
        @VicField(defaultValue = "2009-11-10") LocalDate day,
        @VicField(defaultValue = "2009-11-10T23:00") LocalDateTime begin,
        @VicField(scope = READ_WRITE, defaultValue = "23:00") LocalTime backup,
        @VicField(defaultValue = "Europe/Berlin") ZoneId zone,
        @VicField(defaultValue = "de-AT") Locale locale,
        @VicField(defaultValue = "UTF-8") Charset charset,
        @VicField(defaultValue = "[a-z]+") Pattern names,
        @VicField(defaultValue = "x") char letter,
        @VicField Character boxed,
        @VicField(scope = SECRET) Optional<URI> secret,
        @VicField List<URI> mirrors,
        @VicField(list = INDEXED) List<Pattern> filters,
        @VicField Set<Character> letters,
        @VicField Path[] paths,
        @VicField Map<UUID, LocalDate> expiries) {}
