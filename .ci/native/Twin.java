import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/**
 * What a codec is without generated code: annotations kept for the running program, and reflection that looks for them. A
 * native image without configuration must fail at it; what the tether does there would prove nothing otherwise.
 */
public final class Twin {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Key {
        String value();
    }

    record Box(@Key("guestinfo.vice./common/id") String id, @Key("guestinfo.vice./hostname") String hostname) {}

    private Twin() {}

    /** Without arguments it only says that it runs. */
    public static void main(String[] args) throws ReflectiveOperationException {
        System.out.println("up");
        if (args.length > 0) {
            System.out.println(decode(Map.of("guestinfo.vice./common/id", "web", "guestinfo.vice./hostname", args[0])));
        }
    }

    private static Object decode(Map<String, String> texts) throws ReflectiveOperationException {
        RecordComponent[] components = Box.class.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = texts.get(components[i].getAnnotation(Key.class).value());
        }
        return Box.class.getDeclaredConstructors()[0].newInstance(values);
    }
}
