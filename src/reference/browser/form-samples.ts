// The samples of a model's page that follow its form, loaded once the form is open.

import { registry } from '../form/request.js';
import { addRequest, showRequest } from '../samples/show-request.js';

registry().samples = { addRequest, showRequest };
