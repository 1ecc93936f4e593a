package dk.helhed.identity.access;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * A session written by another version of Spring Security may not be readable. Then its reader is signed out, instead
 * of being shown a broken page until the cookie dies.
 */
@Configuration(proxyBeanMethods = false)
class UnreadableSessions {
    private static final Logger log = LoggerFactory.getLogger(UnreadableSessions.class);

    @Bean
    ConversionService springSessionConversionService() {
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new Forgiving());
        return conversions;
    }

    private static final class Forgiving implements Converter<byte[], @Nullable Object> {
        private final DeserializingConverter reader = new DeserializingConverter();

        @Override
        public @Nullable Object convert(byte[] stored) {
            try {
                return reader.convert(stored);
            } catch (SerializationFailedException unreadable) {
                log.warn("A session attribute could not be read and is left out", unreadable);
                return null;
            }
        }
    }
}
