-- One way to search everywhere: small letters, æ, ø and å as ae, oe and aa, other letters without their marks. SearchText says the
-- same of what was typed.
create function platform.plain(words text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(normalize(
        replace(replace(replace(replace(replace(lower(normalize(words, nfc)),
            'æ', 'ae'), 'ø', 'oe'), 'å', 'aa'), 'ä', 'ae'), 'ö', 'oe'), nfd), '[\u0300-\u036f]', '', 'g');

-- Whether one word of a search is found: by its stem, at the beginning, the end or in the midst of a word; and, from five letters
-- on, misspelt. Words and word are plain, and the word holds letters and digits only. The empty word is found everywhere.
create function platform.says(words text, word text) returns boolean
    language sql stable parallel safe
    return word = ''
        or words like '%' || coalesce((ts_lexize('danish_stem', word))[1], word) || '%'
        or (length(word) >= 5 and word <% words);
