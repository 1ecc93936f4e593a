-- The catalogue is searched as everything is: platform.says.
drop function statistics.says(text, text);
