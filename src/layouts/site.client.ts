import { followReader } from '../components/sidebar/outline.client.ts';
import { keepStateOnLanguageSwitch } from '../components/site/language-switch.client.ts';
import { switchTheme } from '../components/site/theme-switch.client.ts';
import { copyLinks } from '../components/source/copy-links.client.ts';
import { switchRawText } from '../components/source/raw-text.client.ts';

switchTheme();
keepStateOnLanguageSwitch();
followReader();
switchRawText();
copyLinks();
